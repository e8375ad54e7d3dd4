package org.jalon.recognition.builtin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.CalendarPeriod;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;

/**
 * Gives for each activity or award of some kinds, as far as its guards let it:
 * {@code points("helping", 10).forEach("answer.published").atMost(50).per(DAY)}.
 *
 * @param gift what it gives; its amount is what one is worth where {@code worth} does not say otherwise
 * @param worth what is given for each kind
 * @param recipient who is awarded
 * @param conditions what a fact must be like
 * @param guards passed in this order
 */
public record EachRule(
        @Valid @NotNull Gift gift,
        @NotEmpty SortedMap<String, @NotNull Worth> worth,
        @NotNull Recipient recipient,
        List<@Valid @NotNull Condition> conditions,
        List<@Valid @NotNull Guard> guards)
        implements RuleSource {

    public EachRule {
        worth = Collections.unmodifiableSortedMap(new TreeMap<>(worth));
        conditions = List.copyOf(conditions);
        guards = List.copyOf(guards);
    }

    static EachRule giving(Gift gift) {
        return new EachRule(gift, new TreeMap<>(), Recipient.WHO_DESERVES_IT, List.of(), List.of());
    }

    /** As much for each of that kind too. */
    public EachRule andForEach(String kind) {
        return worth(kind, Worth.fixed(gift.amount()));
    }

    /** So much for each of that kind. */
    public EachRule andForEach(String kind, long amount) {
        return worth(kind, Worth.fixed(amount));
    }

    /** As much for each of that kind too, so many times as its amount says. */
    public EachRule andForEachUnitOf(String kind) {
        return worth(kind, Worth.perUnit(gift.amount()));
    }

    public EachRule to(Recipient recipient) {
        return new EachRule(gift, worth, recipient, conditions, guards);
    }

    /** Only for those that are like that. */
    public EachRule where(Condition condition) {
        return new EachRule(gift, worth, recipient, appended(conditions, condition), guards);
    }

    /** Never for what one does to oneself. */
    public EachRule notToOneself() {
        return where(Condition.notToOneself());
    }

    /** At most so much in a calendar period, which comes next; what goes beyond is given in part. */
    public CapNeedingPeriod atMost(long limit) {
        return new CapNeedingPeriod(this, limit, Zone.COMMUNITY);
    }

    /** A cap that still needs its period. */
    public record CapNeedingPeriod(EachRule rule, long limit, Zone zone) {

        /** In days, weeks … where each member is, see {@link Zone#MEMBER}. */
        public CapNeedingPeriod inMemberZone() {
            return new CapNeedingPeriod(rule, limit, Zone.MEMBER);
        }

        public EachRule per(CalendarPeriod period) {
            return rule.guarded(new Guard.Cap(limit, period, zone));
        }
    }

    /** Once for each who is awarded. */
    public EachRule once() {
        return first(1, Per.RECIPIENT);
    }

    /** Once for each who is awarded and each content; nothing where there is no content. */
    public EachRule oncePerContent() {
        return first(1, Per.RECIPIENT_AND_CONTENT);
    }

    /** The first so many only, of whatever is counted together; nothing for what cannot be counted so. */
    public EachRule first(long count, Per per) {
        return guarded(new Guard.FirstOnes(count, per));
    }

    /** Not sooner than that after the one given before. */
    public EachRule notSoonerThan(Duration gap) {
        return notSoonerThan(gap, Per.RECIPIENT);
    }

    /** Not sooner than that after the one given before, of whatever is counted together. */
    public EachRule notSoonerThan(Duration gap, Per per) {
        return guarded(new Guard.MinimumGap(gap, per));
    }

    /** At most so many within any window of that length. */
    public EachRule atMostTimes(int count, Duration window) {
        return guarded(new Guard.MaximumPerWindow(count, window));
    }

    /** Through that as well, after all guards so far. */
    public EachRule guarded(Guard guard) {
        return new EachRule(gift, worth, recipient, conditions, appended(guards, guard));
    }

    private EachRule worth(String kind, Worth each) {
        SortedMap<String, Worth> more = new TreeMap<>(worth);
        more.put(kind, each);
        return new EachRule(gift, more, recipient, conditions, guards);
    }

    /** One rule without guards; otherwise one for each guard, each but the last signalling to the next. */
    @Override
    public List<RecognitionRule> rules(Rules known) {
        List<RecognitionRule> stages = new ArrayList<>();
        Source source = new Source.Facts(this);
        for (int i = 0; i < guards.size() - 1; i++) {
            AwardKind signal = AwardKind.signal(gift.ruleId() + "/" + (i + 1));
            stages.add(new GuardedRule(signal.token(), source, guards.get(i), signal, gift.kind()));
            source = new Source.Signal(signal);
        }
        stages.add(
                guards.isEmpty()
                        ? new PlainRule(gift.ruleId(), source, gift.kind())
                        : new GuardedRule(
                                gift.ruleId(), source, guards.get(guards.size() - 1), gift.kind(), gift.kind()));
        return recipient.hearing(stages);
    }

    boolean wants(Fact fact) {
        for (Condition condition : conditions) {
            if (!condition.holds(fact)) {
                return false;
            }
        }
        return true;
    }

    private static <T> List<T> appended(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
