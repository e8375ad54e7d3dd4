package org.jalon.moderation.builtin;

import java.time.Duration;
import java.util.Collection;
import org.jalon.moderation.text.WordList;

/**
 * What built-in rules look for. "More than" and "sooner than" leave out the limit itself, "at least" includes it; a moment exactly
 * a window ago is outside of the window, and in a window of zero there is nothing.
 */
public final class Checks {

    private static final int WHOLLY = 100;
    private static final int FEWEST_LETTERS = 20;

    private Checks() {}

    /** {@code listed-word} for each entry found in title or text, with its places. */
    public static Check words(WordList list) {
        return new ListedWords(list);
    }

    /** {@code link-count}: links in title and text, and those attached. */
    public static Check moreLinksThan(int most) {
        return new LinkCount(most);
    }

    /** {@code listed-host} for each of these hosts, or hosts below them, that is linked to or merely named. */
    public static Check hosts(Collection<String> listed) {
        return new ListedHosts(Hosts.of(listed));
    }

    /** {@code other-host} for each host linked to that is none of these, nor below them. */
    public static Check hostsOtherThan(Collection<String> listed) {
        return new OtherHosts(Hosts.of(listed));
    }

    /** {@code link-host-repeated} for each host linked to more often than that. */
    public static Check moreLinksToOneHostThan(int most) {
        return new SameHost(most);
    }

    /** {@code mention-count}: different {@code @names}. */
    public static Check moreMentionsThan(int most) {
        return new Mentions(most);
    }

    /** {@code media-count}. */
    public static Check moreMediaThan(int most) {
        return new MediaCount(most);
    }

    /** {@code text-repeated}: the author wrote the same at least that often before, in texts of 20 letters or more. */
    public static Repetition repeatedByAuthor(int times, Duration window) {
        return new Repetition(Repetition.Teller.AUTHOR, times, window, WHOLLY, FEWEST_LETTERS);
    }

    /** {@code text-repeated-by-others}: at least so many others wrote the same before, in texts of 20 letters or more. */
    public static Repetition repeatedByOthers(int others, Duration window) {
        return new Repetition(Repetition.Teller.OTHERS, others, window, WHOLLY, FEWEST_LETTERS);
    }

    /** {@code too-soon}: sooner after the author's submission before than that; in milliseconds. */
    public static Check soonerThan(Duration gap) {
        return new TooSoon(gap);
    }

    /** {@code too-many}: the author submits more than that within a window, this submission included. */
    public static Check moreSubmissionsThan(int most, Duration window) {
        return new TooMany(most, window);
    }

    /** {@code newcomer}: fewer contributions of the author were published. */
    public static Check publishedFewerThan(long enough) {
        return new Newcomer(enough);
    }

    /** {@code rejection-rate}: moderators rejected at least that share of what they decided; never of nothing. */
    public static RejectionRate rejectedAtLeast(int percent, Duration window) {
        return new RejectionRate(percent, window, 1);
    }

    /** {@code capitals}: at least that share of a text with at least so many letters that can be capitals. */
    public static Check capitalsAtLeast(int percent, int letters) {
        return new Capitals(percent, letters);
    }

    /** {@code too-short}: fewer characters (code points). */
    public static Check shorterThan(int characters) {
        return new TooShort(characters);
    }

    /** {@code too-long}: more characters (code points). */
    public static Check longerThan(int characters) {
        return new TooLong(characters);
    }

    /** {@code written-too-fast}: in less time, when the host knows it; in milliseconds. */
    public static Check writtenInLessThan(Duration least) {
        return new WrittenTooFast(least);
    }

    /** {@code typed-too-fast}: more characters a minute, when the host knows how long the author wrote. */
    public static Check typedFasterThan(int charactersPerMinute) {
        return new TypedTooFast(charactersPerMinute);
    }

    /** {@code attribute-below}: a number among the attributes, or 0 when it is absent, is smaller. */
    public static Check attributeBelow(String name, long least) {
        return new AttributeBelow(name, least);
    }

    /** {@code evidence}: what the rules before found under that label weighs at least as much. */
    public static Check evidenceAtLeast(String label, long weight) {
        return new EvidenceWeight(label, weight);
    }

    /** {@code score}, in percent: a classifier that answers in time says more than that, from 0 to 1. */
    public static Check score(Classifier classifier, double above, Duration limit) {
        return new Score(classifier, above, limit);
    }
}
