package org.jalon.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.community.MemberId.member;
import static org.jalon.moderation.rule.Submission.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jalon.community.Role;
import org.jalon.moderation.rule.Evidence;
import org.jalon.moderation.rule.ModerationRule;
import org.jalon.moderation.rule.OnFailure;
import org.jalon.moderation.rule.Opinion;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Ruling;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.rule.Verdict;

/** Laws of the pipeline, with rules that say anything or fail. */
class ScreenerProperties {

    /** What a scripted rule does. */
    enum Deed {
        NOTHING,
        EVIDENCE,
        FAIL_OPEN,
        FAIL_CLOSED,
        REMIND,
        ASK,
        PUBLISH,
        HOLD,
        REFUSE
    }

    /** A rule that does as told, and notes that it was asked. */
    record Scripted(String id, Deed deed, List<String> asked) implements ModerationRule {

        @Override
        public Opinion screen(Submission submission, Sight sight) {
            asked.add(id);
            Reason reason = Reason.of("as-told").with("seen", sight.evidence().size());
            return switch (deed) {
                case NOTHING -> Opinion.none();
                case EVIDENCE -> Opinion.none().with(new Evidence("any", 1, reason));
                case FAIL_OPEN, FAIL_CLOSED -> throw new IllegalStateException("as told");
                case REMIND -> Opinion.of(Ruling.remindOnce(), List.of(reason));
                case ASK -> Opinion.of(Ruling.reconsiderThen(Verdict.HOLD), List.of(reason));
                case PUBLISH -> Opinion.of(Verdict.PUBLISH, reason);
                case HOLD -> Opinion.of(Verdict.HOLD, reason);
                case REFUSE -> Opinion.of(Verdict.REFUSE, reason);
            };
        }

        @Override
        public OnFailure onFailure() {
            return deed == Deed.FAIL_OPEN ? OnFailure.GO_ON : OnFailure.HOLD;
        }

        boolean decides(boolean alreadyAsked) {
            return deed.compareTo(Deed.FAIL_CLOSED) >= 0 && !(deed == Deed.REMIND && alreadyAsked);
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Arbitraries.of(Deed.class).list().ofMaxSize(12);
    }

    private static List<Scripted> rules(List<Deed> deeds, List<String> asked) {
        List<Scripted> rules = new ArrayList<>();
        for (Deed deed : deeds) {
            rules.add(new Scripted("rule-" + rules.size(), deed, asked));
        }
        return rules;
    }

    private static Submission post(String text, boolean again) {
        var draft = submission("post-1").by(member("alice"), Role.LEARNER).saying(text);
        return (again ? draft.again() : draft).at(Instant.EPOCH);
    }

    @Property(tries = 300)
    void rules_are_asked_in_order_up_to_the_first_that_decides(
            @ForAll("deeds") List<Deed> deeds, @ForAll boolean again) {
        List<String> asked = new ArrayList<>();
        List<Scripted> rules = rules(deeds, asked);
        List<String> expected = new ArrayList<>();
        for (Scripted rule : rules) {
            expected.add(rule.id());
            if (rule.decides(again)) {
                break;
            }
        }

        Screening screening = Screener.of(new ScreeningPolicy(List.copyOf(rules), java.util.Set.of()))
                .screen(post("", again), Past.none());

        assertThat(asked).isEqualTo(expected).isEqualTo(screening.asked());
        boolean decided = !expected.isEmpty() && rules.get(expected.size() - 1).decides(again);
        assertThat(screening.rule()).isEqualTo(decided ? expected.get(expected.size() - 1) : Screening.POLICY);
        assertThat(screening.reasons()).isNotEmpty();
        assertThat(screening.verdict() == Verdict.RECONSIDER && again).isFalse();
    }

    @Property(tries = 200)
    void the_same_gives_the_same(@ForAll("deeds") List<Deed> deeds, @ForAll boolean again) {
        Submission post = post("text", again);

        assertThat(screen(deeds, post)).isEqualTo(screen(deeds, post));
    }

    private static Screening screen(List<Deed> deeds, Submission post) {
        return Screener.of(new ScreeningPolicy(List.copyOf(rules(deeds, new ArrayList<>())), java.util.Set.of()))
                .screen(post, Past.none());
    }

    @Property(tries = 300)
    void built_in_rules_are_deterministic_on_any_text(@ForAll("texts") String text) {
        Submission post = post(text, false);

        Screening first = SomePolicy.screener().screen(post, Past.none());

        assertThat(SomePolicy.screener().screen(post, Past.none())).isEqualTo(first);
        assertThat(first.masked(post).text()).hasSameSizeAs(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "villain",
                "v1ll@in",
                "darn",
                " ",
                "\n",
                "https://",
                "a.org",
                "@ann",
                "é",
                "🙂",
                "\uD83D",
                "\u0301",
                "ﬃ",
                "!!",
                "A",
                "0",
                ".");
        return Combinators.combine(
                        pieces.list().ofMaxSize(30), Arbitraries.strings().ofMaxLength(20))
                .as((some, any) -> String.join("", some) + any);
    }
}
