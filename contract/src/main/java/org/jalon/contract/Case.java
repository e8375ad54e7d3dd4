package org.jalon.contract;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.jalon.community.MemberId;
import org.jalon.moderation.measure.MeasureType;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens in a community that is moderated; few members and measures, so that it meets often.
 *
 * @param what happens
 * @param member to whom, or by whom
 * @param by who moderates
 * @param type which sanction
 * @param inThread whether in one thread only
 * @param number a number: of the measure meant, of the hours that it lasts or that pass
 */
record Case(What what, MemberId member, MemberId by, MeasureType type, boolean inThread, int number) {

    /** What happens. */
    enum What {
        SANCTION,
        SANCTION_TAKING_BACK,
        LIFT,
        ACKNOWLEDGE,
        APPEAL,
        UPHOLD,
        OVERTURN,
        CONTRIBUTE,
        WITHDRAW,
        JOIN,
        WAIT
    }

    static final String THREAD = "t";

    static Arbitrary<List<Case>> lists() {
        return Combinators.combine(
                        Arbitraries.of(What.values()),
                        Arbitraries.of(Practice.ADA, Practice.BOB),
                        Arbitraries.of(Practice.MODERATOR, World.ANIMATOR),
                        Arbitraries.of(MeasureType.values()).filter(MeasureType::isSanction),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 5))
                .as(Case::new)
                .list()
                .ofMaxSize(60)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    @Nullable
    String thread() {
        return inThread && type != MeasureType.EXCLUSION ? THREAD : null;
    }

    /** In hours; none for no end. */
    int lasting() {
        return type == MeasureType.WARNING ? 0 : number;
    }
}
