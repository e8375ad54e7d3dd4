package org.jalon.moderation.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.community.MemberId.member;
import static org.jalon.moderation.builtin.Checks.attributeBelow;
import static org.jalon.moderation.builtin.Checks.capitalsAtLeast;
import static org.jalon.moderation.builtin.Checks.evidenceAtLeast;
import static org.jalon.moderation.builtin.Checks.hosts;
import static org.jalon.moderation.builtin.Checks.hostsOtherThan;
import static org.jalon.moderation.builtin.Checks.longerThan;
import static org.jalon.moderation.builtin.Checks.moreLinksThan;
import static org.jalon.moderation.builtin.Checks.moreLinksToOneHostThan;
import static org.jalon.moderation.builtin.Checks.moreMediaThan;
import static org.jalon.moderation.builtin.Checks.moreMentionsThan;
import static org.jalon.moderation.builtin.Checks.moreSubmissionsThan;
import static org.jalon.moderation.builtin.Checks.publishedFewerThan;
import static org.jalon.moderation.builtin.Checks.rejectedAtLeast;
import static org.jalon.moderation.builtin.Checks.repeatedByAuthor;
import static org.jalon.moderation.builtin.Checks.repeatedByOthers;
import static org.jalon.moderation.builtin.Checks.score;
import static org.jalon.moderation.builtin.Checks.shorterThan;
import static org.jalon.moderation.builtin.Checks.soonerThan;
import static org.jalon.moderation.builtin.Checks.typedFasterThan;
import static org.jalon.moderation.builtin.Checks.words;
import static org.jalon.moderation.builtin.Checks.writtenInLessThan;
import static org.jalon.moderation.rule.Submission.submission;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.Values;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.moderation.rule.Evidence;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.rule.SubmissionDraft;
import org.jalon.moderation.text.Fingerprint;
import org.jalon.moderation.text.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each at its borders. */
class ChecksTest {

    private static final MemberId ALICE = member("alice");
    private static final MemberId BOB = member("bob");
    private static final MemberId CARLA = member("carla");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String TEXT = "Buy my course on how to sell courses";
    private static final SubmissionDraft POST = submission("post-1").by(ALICE, Role.LEARNER);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"texts", "links", "times", "others"})
    void a_check_knows_its_border(String what, Check check, Submission submission, Past past, String code) {
        List<Reason> reasons = check.reasons(submission, Sight.of(submission, past));

        assertThat(reasons).extracting(Reason::code).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                of("a listed word", words(WordList.of("bad")), "B-A-D", "listed-word"),
                of("no listed word", words(WordList.of("bad")), "badly", ""),
                of("enough capitals", capitalsAtLeast(50, 4), "ABcd", "capitals"),
                of("one capital fewer", capitalsAtLeast(50, 4), "Abcde", ""),
                of("capitals in a shorter text", capitalsAtLeast(50, 4), "ABC 123", ""),
                of("capitals in nothing", capitalsAtLeast(1, 1), "123 !", ""),
                of("long enough", shorterThan(3), " abc ", ""),
                of("too short", shorterThan(3), " ab ", "too-short"),
                of("characters beyond the first plane count once", shorterThan(3), "😀😀", "too-short"),
                of("empty", shorterThan(1), "", "too-short"),
                of("short enough", longerThan(3), " abc ", ""),
                of("too long", longerThan(3), "abcd", "too-long"),
                of("as many mentions as may be", moreMentionsThan(2), "@ann @bob @Ann a@b.org @", ""),
                of("one mention too many", moreMentionsThan(2), "@ann,@bob:@carla", "mention-count"),
                of("no mention, none allowed", moreMentionsThan(0), "nobody", ""));
    }

    static Stream<Arguments> links() {
        String two = "https://a.org/1 https://a.org/2";
        return Stream.of(
                of("as many links as may be", moreLinksThan(2), two, ""),
                of("one link too many", moreLinksThan(1), two, "link-count"),
                of("none allowed, none there", moreLinksThan(0), "a.org", ""),
                row(
                        "attached links count",
                        moreLinksThan(2),
                        POST.saying(two).linking(List.of("b.org")),
                        Past.none(),
                        "link-count"),
                of("as many to one host as may be", moreLinksToOneHostThan(2), two, ""),
                of("one more to the same host", moreLinksToOneHostThan(1), two, "link-host-repeated"),
                of("different hosts", moreLinksToOneHostThan(1), "https://a.org https://b.org", ""),
                of("a listed host", hosts(List.of("a.org")), "https://a.org", "listed-host"),
                of("below a listed host", hosts(List.of("a.org")), "https://x.y.A.org", "listed-host"),
                of("a listed host that is only named", hosts(List.of("a.org")), "look at a.org", "listed-host"),
                of("a host that ends alike", hosts(List.of("a.org")), "https://banana.org ba.org", ""),
                of("a host among those allowed", hostsOtherThan(List.of("a.org")), "https://a.org b.org", ""),
                of("another host", hostsOtherThan(List.of("a.org")), "https://b.org", "other-host"));
    }

    static Stream<Arguments> times() {
        Past hourAgo = Past.none().submitting(NOON.minus(HOUR));
        Past justLess = Past.none().submitting(NOON.minus(HOUR).plusNanos(1));
        Past later = Past.none().submitting(NOON.plusNanos(1));
        Past both = justLess.submitting(NOON);
        Past one = Past.none().rejected(NOON.minus(HOUR)).approved(NOON);
        return Stream.of(
                past("exactly the gap later", soonerThan(HOUR), hourAgo, ""),
                past("just sooner", soonerThan(HOUR), justLess, "too-soon"),
                past("at the same moment", soonerThan(HOUR), Past.none().submitting(NOON), "too-soon"),
                past("another that is dated later", soonerThan(HOUR), later, ""),
                past("a gap of zero", soonerThan(Duration.ZERO), both, ""),
                past("the first ever", soonerThan(HOUR), Past.none(), ""),
                past("as many as may be", moreSubmissionsThan(3, HOUR), both, ""),
                past("one too many", moreSubmissionsThan(2, HOUR), both, "too-many"),
                past("the older at the window's edge", moreSubmissionsThan(1, HOUR), hourAgo, ""),
                past("none allowed", moreSubmissionsThan(0, HOUR), Past.none(), "too-many"),
                past("a window of zero", moreSubmissionsThan(0, Duration.ZERO), both, ""),
                past("half rejected, half is enough", rejectedAtLeast(50, HOUR.plusNanos(1)), one, "rejection-rate"),
                past("half rejected, a little more needed", rejectedAtLeast(51, HOUR.plusNanos(1)), one, ""),
                past("the rejected one at the edge", rejectedAtLeast(50, HOUR), one, ""),
                past("nothing decided", rejectedAtLeast(0, HOUR), Past.none(), ""),
                past(
                        "none rejected, zero is enough",
                        rejectedAtLeast(0, HOUR),
                        Past.none().approved(NOON),
                        "rejection-rate"),
                past("a rate in a window of zero", rejectedAtLeast(0, Duration.ZERO), one, ""),
                past(
                        "too few decided",
                        rejectedAtLeast(50, HOUR).fromDecisions(2),
                        Past.none().rejected(NOON),
                        ""),
                past(
                        "just enough decided",
                        rejectedAtLeast(50, HOUR).fromDecisions(1),
                        Past.none().rejected(NOON),
                        "rejection-rate"),
                past("enough published", publishedFewerThan(2), Past.none().publishing(2), ""),
                past("one too few published", publishedFewerThan(2), Past.none().publishing(1), "newcomer"),
                past("nobody is a newcomer", publishedFewerThan(0), Past.none(), ""));
    }

    static Stream<Arguments> others() {
        Past own = written(ALICE, NOON.minus(HOUR).plusNanos(1), TEXT.toUpperCase(java.util.Locale.ROOT));
        Past bobs = written(BOB, NOON, TEXT).writing(BOB, NOON, Fingerprint.of(TEXT));
        Past two = bobs.writing(CARLA, NOON, Fingerprint.of(TEXT + "!"));
        Past similar = written(ALICE, NOON, TEXT + " today");
        Submission timed =
                POST.saying("0123456789").writtenFor(Duration.ofSeconds(6)).at(NOON);
        return Stream.of(
                past("the same as before", repeatedByAuthor(1, HOUR), own, "text-repeated"),
                past("not often enough", repeatedByAuthor(2, HOUR), own, ""),
                past("the same, at the edge", repeatedByAuthor(1, HOUR.minusNanos(1)), own, ""),
                past(
                        "the same in a window of zero",
                        repeatedByAuthor(1, Duration.ZERO),
                        written(ALICE, NOON, TEXT),
                        ""),
                past("another wrote it", repeatedByAuthor(1, HOUR), bobs, ""),
                past("one other is one other", repeatedByOthers(2, HOUR), bobs, ""),
                past("two others", repeatedByOthers(2, HOUR), two, "text-repeated-by-others"),
                past("nearly the same is not the same", repeatedByAuthor(1, HOUR), similar, ""),
                past("nearly the same", repeatedByAuthor(1, HOUR).likeBy(70), similar, "text-repeated"),
                row("thanks", repeatedByAuthor(1, HOUR), POST.saying("Thanks!"), written(ALICE, NOON, "Thanks!"), ""),
                row(
                        "thanks count",
                        repeatedByAuthor(1, HOUR).fromLetters(6),
                        POST.saying("Thanks!"),
                        written(ALICE, NOON, "Thanks!"),
                        "text-repeated"),
                row("as many media as may be", moreMediaThan(1), POST.withMedia(1), Past.none(), ""),
                row("one more", moreMediaThan(1), POST.withMedia(2), Past.none(), "media-count"),
                arguments("long enough written", writtenInLessThan(Duration.ofSeconds(6)), timed, Past.none(), ""),
                arguments(
                        "too quickly",
                        writtenInLessThan(Duration.ofSeconds(7)),
                        timed,
                        Past.none(),
                        "written-too-fast"),
                row("nobody knows", writtenInLessThan(HOUR), POST.saying(TEXT), Past.none(), ""),
                arguments("as fast as may be", typedFasterThan(100), timed, Past.none(), ""),
                arguments("faster", typedFasterThan(99), timed, Past.none(), "typed-too-fast"),
                row(
                        "in no time",
                        typedFasterThan(99),
                        POST.saying("a").writtenFor(Duration.ZERO),
                        Past.none(),
                        "typed-too-fast"),
                row(
                        "in all time",
                        typedFasterThan(99),
                        POST.saying("a").writtenFor(Duration.ofSeconds(Long.MAX_VALUE)),
                        Past.none(),
                        ""),
                row("trusted enough", attributeBelow("trust", 2), POST.having(Values.of("trust", 2)), Past.none(), ""),
                row("without an attribute", attributeBelow("trust", 1), POST, Past.none(), "attribute-below"),
                past("no score above the threshold", score(text -> 0.8, 0.8, HOUR), Past.none(), ""),
                past("a score above it", score(text -> Math.nextUp(0.8), 0.8, HOUR), Past.none(), "score"),
                past("no evidence", evidenceAtLeast("spam", 1), Past.none(), ""));
    }

    @ParameterizedTest
    @MethodSource("weights")
    void evidence_is_summed_by_label(int least, boolean enough) {
        Submission post = POST.at(NOON);
        Reason reason = Reason.of("any");
        Sight sight = Sight.of(post, Past.none())
                .after(List.of(
                        new Evidence("spam", 2, reason),
                        new Evidence("other", 9, reason),
                        new Evidence("spam", 1, reason)));

        assertThat(evidenceAtLeast("spam", least).reasons(post, sight).isEmpty())
                .isNotEqualTo(enough);
    }

    static Stream<Arguments> weights() {
        return Stream.of(arguments(3, true), arguments(4, false));
    }

    private static Arguments of(String what, Check check, String text, String code) {
        return row(what, check, POST.saying(text), Past.none(), code);
    }

    private static Arguments past(String what, Check check, Past past, String code) {
        return row(what, check, POST.saying(TEXT), past, code);
    }

    private static Arguments row(String what, Check check, SubmissionDraft post, Past past, String code) {
        return arguments(what, check, post.at(NOON), past, code);
    }

    private static Past written(MemberId author, Instant at, String text) {
        return Past.none().writing(author, at, Fingerprint.of(text));
    }
}
