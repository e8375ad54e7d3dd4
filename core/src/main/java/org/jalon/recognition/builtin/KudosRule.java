package org.jalon.recognition.builtin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jalon.CalendarPeriod;
import org.jalon.Values;
import org.jalon.community.MemberId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Grant;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Step;
import org.jalon.recognition.rule.Subject;

/**
 * Gives the kudos that one member gives another, as long as the giver has enough of them left: {@code kudos(10).per(MONTH)}. All or nothing; what
 * is taken back in the period may be given again. Denied: {@code own-kudos} to oneself, and {@code budget-exceeded}.
 *
 * @param budget how many each member may give
 * @param period in each day, week … where the community is
 */
public record KudosRule(@Positive long budget, @NotNull CalendarPeriod period) implements RecognitionRule {

    /** The rule's id; a policy has one of them at most. */
    public static final String ID = "kudos";

    /** The kind of the activity by which a member, who acts, gives another, who benefits, so many kudos as its amount says. */
    public static final String GIVEN = "kudos.given";

    /** What is given. */
    public static final AwardKind KUDOS = AwardKind.points("kudos");

    private static final String SPENT = "spent";

    /** That rule, if it is one of these. */
    public static Optional<KudosRule> of(RecognitionRule rule) {
        return rule instanceof KudosRule kudos ? Optional.of(kudos) : Optional.empty();
    }

    /** Whose fold knows what a member gave in the period that begins on that day. */
    public static FoldKey key(MemberId giver, LocalDate start) {
        return FoldKey.member(giver).slice(start.toString());
    }

    /** What was given, of the state of that fold. */
    public static long spent(Values state) {
        return state.number(SPENT);
    }

    /** The first day of the period in which a moment lies. */
    public LocalDate startAt(Instant moment, ZoneId zone) {
        return period.startOf(LocalDate.ofInstant(moment, zone));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> listensTo() {
        return Set.of(GIVEN);
    }

    @Override
    public Set<AwardKind> gives() {
        return Set.of(KUDOS);
    }

    @Override
    public Optional<FoldKey> keyOf(Fact fact) {
        boolean wanted = fact.beneficiary().isPresent() && fact.amount() > 0;
        return wanted
                ? fact.actor().map(giver -> key(giver, startAt(fact.occurredAt(), fact.zone())))
                : Optional.empty();
    }

    @Override
    public Step step(Values state, Fact fact) {
        Grant wanted = new Grant(
                KUDOS, fact.amount(), Subject.member(fact.beneficiary().orElseThrow()));
        if (fact.actor().equals(fact.beneficiary())) {
            return Step.to(state).denying("own-kudos", wanted);
        }
        return fact.amount() > budget - spent(state)
                ? Step.to(state).denying("budget-exceeded", wanted)
                : Step.to(Values.of(SPENT, spent(state) + fact.amount())).giving(wanted);
    }
}
