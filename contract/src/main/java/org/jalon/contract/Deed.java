package org.jalon.contract;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.jalon.community.MemberId;

/**
 * Something that a member tries to do to a content; few of both, so that deeds meet often.
 *
 * @param what is done
 * @param who does it, where that is not settled by what it is done to
 * @param content to what: a question, two answers to it, a resource, two pieces of evidence
 */
record Deed(What what, MemberId who, String content) {

    /** Kinds of deeds. */
    enum What {
        GIVE,
        WITHDRAW,
        ENDORSE,
        WITHDRAW_ENDORSEMENT,
        HIGHLIGHT,
        REMOVE_HIGHLIGHT,
        ACCEPT,
        UNACCEPT,
        ATTEST,
        QUESTION,
        WITHDRAW_WORD,
        THANK,
        TAKE_BACK
    }

    private static final int MOST = 60;

    static Arbitrary<List<Deed>> lists() {
        return Combinators.combine(
                        Arbitraries.of(What.values()),
                        Arbitraries.of(
                                Practice.ADA,
                                Practice.BOB,
                                Practice.CLEO,
                                World.MEMBERS.get(3),
                                Practice.EXPERT,
                                World.ANIMATOR),
                        Arbitraries.of("q", "a1", "a2", "r", "e1", "e2"))
                .as(Deed::new)
                .list()
                .ofMaxSize(MOST)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(Deed::mostlyOnWhatIsThere)
                .withoutEdgeCases();
    }

    /** Everything was given first, but for what happens in between. */
    private static List<Deed> mostlyOnWhatIsThere(List<Deed> drawn) {
        List<Deed> given = Stream.of("q", "a1", "r", "e1", "e2")
                .map(content -> new Deed(What.GIVE, Practice.ADA, content))
                .toList();
        return Stream.concat(given.stream(), drawn.stream()).toList();
    }
}
