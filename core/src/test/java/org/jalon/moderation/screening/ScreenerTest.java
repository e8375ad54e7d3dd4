package org.jalon.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.MemberId.member;
import static org.jalon.moderation.builtin.CheckRule.rule;
import static org.jalon.moderation.builtin.Checks.evidenceAtLeast;
import static org.jalon.moderation.builtin.Checks.moreLinksThan;
import static org.jalon.moderation.builtin.Checks.moreSubmissionsThan;
import static org.jalon.moderation.builtin.Checks.publishedFewerThan;
import static org.jalon.moderation.builtin.Checks.rejectedAtLeast;
import static org.jalon.moderation.builtin.Checks.repeatedByOthers;
import static org.jalon.moderation.builtin.Checks.score;
import static org.jalon.moderation.builtin.Checks.words;
import static org.jalon.moderation.rule.Submission.submission;

import java.time.Duration;
import java.time.Instant;
import org.jalon.MalformedInput;
import org.jalon.community.Role;
import org.jalon.moderation.builtin.Check;
import org.jalon.moderation.builtin.CheckRule;
import org.jalon.moderation.rule.Lookback;
import org.jalon.moderation.rule.ModerationRules;
import org.jalon.moderation.rule.OnFailure;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Ruling;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.rule.SubmissionDraft;
import org.jalon.moderation.rule.Verdict;
import org.jalon.moderation.text.WordList;
import org.junit.jupiter.api.Test;

class ScreenerTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final SubmissionDraft POST = submission("post-1").by(member("alice"), Role.LEARNER);
    private static final Check NEVER_ASKED = (post, sight) -> {
        throw new AssertionError("a rule after a decisive one was asked");
    };
    private static final CheckRule BANNED =
            rule("banned").when(words(WordList.of("villain"))).then(Verdict.REFUSE);

    private static Screening screen(SubmissionDraft post, CheckRule... rules) {
        return Screener.of(ScreeningPolicy.of(rules)).screen(post.at(NOON), Past.none());
    }

    @Test
    void the_first_verdict_stops() {
        Screening screening = screen(
                POST.saying("V1llain!"), BANNED, rule("later").when(NEVER_ASKED).then(Verdict.HOLD));

        assertThat(screening.verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(screening.rule()).isEqualTo("banned");
        assertThat(screening.reasons()).extracting(Reason::code).containsExactly("listed-word");
        assertThat(screening.reasons().get(0).details().text("entry")).contains("villain");
        assertThat(screening.asked()).containsExactly("banned");
    }

    @Test
    void to_publish_is_a_verdict_too() {
        Screening screening = screen(
                POST,
                rule("trusted")
                        .when((post, sight) -> java.util.List.of(Reason.of("trusted")))
                        .then(Verdict.PUBLISH),
                rule("later").when(NEVER_ASKED).then(Verdict.HOLD));

        assertThat(screening.verdict()).isEqualTo(Verdict.PUBLISH);
        assertThat(screening.rule()).isEqualTo("trusted");
    }

    @Test
    void what_no_rule_decides_is_published_and_says_so() {
        Screening screening = screen(POST.saying("Hello"), BANNED);

        assertThat(screening.verdict()).isEqualTo(Verdict.PUBLISH);
        assertThat(screening.rule()).isEqualTo(Screening.POLICY);
        assertThat(screening.reasons()).containsExactly(Reason.of("no-objection"));
        assertThat(screening.asked()).containsExactly("banned");
    }

    @Test
    void evidence_adds_up_until_it_is_enough() {
        CheckRule[] rules = {
            rule("suspect").when(words(WordList.of("bargain", "casino"))).counts("spam", 2),
            rule("links").when(moreLinksThan(0)).counts("spam", 1),
            rule("spam").when(evidenceAtLeast("spam", 3)).then(Verdict.HOLD)
        };

        assertThat(screen(POST.saying("bargain"), rules).verdict()).isEqualTo(Verdict.PUBLISH);
        Screening held = screen(POST.saying("bargain at https://a.org"), rules);
        assertThat(held.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(held.rule()).isEqualTo("spam");
        assertThat(held.evidence()).extracting(Found::rule).containsExactly("suspect", "links");
    }

    @Test
    void the_author_is_asked_once_and_then_it_is_decided() {
        CheckRule hold = rule("tone").when(words(WordList.of("stupid"))).then(Ruling.reconsiderThen(Verdict.HOLD));
        CheckRule remind = rule("tone").when(words(WordList.of("stupid"))).then(Ruling.remindOnce());
        SubmissionDraft post = POST.saying("stupid");

        assertThat(screen(post, hold).verdict()).isEqualTo(Verdict.RECONSIDER);
        assertThat(screen(post.again(), hold).verdict()).isEqualTo(Verdict.HOLD);
        assertThat(screen(post, remind).verdict()).isEqualTo(Verdict.RECONSIDER);
        assertThat(screen(post.again(), remind).verdict()).isEqualTo(Verdict.PUBLISH);
        assertThatThrownBy(() -> rule("tone").when(NEVER_ASKED).then(Verdict.RECONSIDER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ruling.reconsiderThen(Verdict.RECONSIDER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exempt_roles_are_not_looked_at() {
        CheckRule strict = rule("strict").when(NEVER_ASKED).then(Verdict.REFUSE);
        SubmissionDraft staff = submission("post-1").by(member("tom"), Role.TRAINER);

        assertThat(screen(staff, strict.exempting(Role.TRAINER, Role.EXPERT)).asked())
                .isEmpty();
        Screening exempt =
                Screener.of(ScreeningPolicy.of(strict).exempting(Role.TRAINER)).screen(staff.at(NOON), Past.none());
        assertThat(exempt.verdict()).isEqualTo(Verdict.PUBLISH);
        assertThat(exempt.reasons()).containsExactly(Reason.of("exempt-role").with("role", "trainer"));
    }

    @Test
    void a_rule_that_fails_holds_or_goes_on_as_it_says() {
        CheckRule broken =
                rule("broken").when(score(text -> Double.NaN, 0.5, HOUR)).then(Verdict.REFUSE);
        Screener closed = Screener.of(ScreeningPolicy.of(broken, BANNED), ModerationRules.none(), DIRECTLY);
        Screener open = Screener.of(ScreeningPolicy.of(broken.failingOpen(), BANNED), ModerationRules.none(), DIRECTLY);
        Submission post = POST.saying("villain").at(NOON);

        Screening held = closed.screen(post, Past.none());
        assertThat(held.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(held.rule()).isEqualTo("broken");
        assertThat(held.reasons()).containsExactly(Reason.of("rule-failed"));
        Screening refused = open.screen(post, Past.none());
        assertThat(refused.rule()).isEqualTo("banned");
        assertThat(refused.failures())
                .containsExactly(new RuleFailure(
                        "broken", RuleFailure.Kind.FAILED, "java.lang.IllegalStateException", OnFailure.GO_ON));
    }

    private static final TimeLimits DIRECTLY = new TimeLimits() {
        @Override
        public <T> T within(Duration limit, java.util.concurrent.Callable<T> call) throws Exception {
            return call.call();
        }
    };

    @Test
    void listed_words_are_masked_in_title_and_text() {
        CheckRule censor =
                rule("censor").when(words(WordList.of("darn", "oh darn"))).masks();
        SubmissionDraft post = POST.titled("Darn it").saying("Oh d-a-r-n! 🙂 darned");

        Screening screening = screen(post, censor);

        assertThat(screening.verdict()).isEqualTo(Verdict.PUBLISH);
        Submission shown = screening.masked(post.at(NOON));
        assertThat(shown.title()).isEqualTo("**** it");
        assertThat(shown.text()).isEqualTo("Oh *******! 🙂 darned");
    }

    @Test
    void it_tells_how_much_of_the_past_its_rules_need() {
        Screener screener = Screener.of(ScreeningPolicy.of(
                rule("new").when(publishedFewerThan(2).and(moreLinksThan(0))).then(Verdict.HOLD),
                rule("flood").when(moreSubmissionsThan(3, HOUR)).then(Verdict.REFUSE),
                rule("rate").when(rejectedAtLeast(30, HOUR.multipliedBy(2))).then(Verdict.HOLD),
                rule("same")
                        .when(repeatedByOthers(2, HOUR.multipliedBy(3))
                                .or(moreSubmissionsThan(9, HOUR.multipliedBy(4))))
                        .then(Verdict.HOLD)));

        assertThat(screener.lookback())
                .isEqualTo(new Lookback(2, HOUR.multipliedBy(4), HOUR.multipliedBy(2), HOUR.multipliedBy(3)));
    }

    @Test
    void newcomers_may_link_less_than_others() {
        CheckRule links = rule("links")
                .when(publishedFewerThan(2).and(moreLinksThan(0)).or(moreLinksThan(2)))
                .then(Verdict.HOLD);
        Screener screener = Screener.of(ScreeningPolicy.of(links));
        Submission one = POST.saying("https://a.org").at(NOON);

        assertThat(screener.screen(one, Past.none().publishing(1)).reasons())
                .extracting(Reason::code)
                .containsExactly("newcomer", "link-count");
        assertThat(screener.screen(one, Past.none().publishing(2)).verdict()).isEqualTo(Verdict.PUBLISH);
    }

    @Test
    void all_that_is_wrong_with_a_policy_is_told_by_its_path() {
        ScreeningPolicy policy = ScreeningPolicy.of(
                        rule("twice").when(moreLinksThan(-1)).then(Verdict.HOLD),
                        rule("twice")
                                .when(moreSubmissionsThan(1, HOUR.negated()))
                                .then(Verdict.HOLD),
                        rule("policy")
                                .when(score(text -> 0, 1.5, Duration.ZERO))
                                .then(Verdict.HOLD),
                        rule(" ")
                                .when(moreLinksThan(1).and(rejectedAtLeast(101, HOUR)))
                                .counts("", 1))
                .with("unheard-of");

        assertThatThrownBy(() -> Screener.of(policy))
                .isInstanceOfSatisfying(
                        MalformedInput.class,
                        malformed -> assertThat(malformed.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactly(
                                        "rules[0].check.most positive-or-zero",
                                        "rules[1].check.window not-negative",
                                        "rules[1].id duplicate-id",
                                        "rules[2].check.threshold assert-true",
                                        "rules[2].id reserved-id",
                                        "rules[2].timeLimit positive-duration",
                                        "rules[2].timeLimit time-limits",
                                        "rules[3].check.other.percent max",
                                        "rules[3].consequence.label host-id",
                                        "rules[3].id host-id",
                                        "rules[4].id known-rule"));
    }
}
