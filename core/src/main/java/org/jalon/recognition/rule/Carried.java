package org.jalon.recognition.rule;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;

/**
 * Gives again what another community gave that this one carries on, dated as it was there. Jalon's own rule, always in force. Its awards stand in
 * the ledger and on boards as all others do, but no rule hears them: what followed from them has been given where they were earned, and is
 * carried too.
 */
public record Carried() implements RecognitionRule {

    /** The rule's id. */
    public static final String ID = "jalon/carried";

    /** The kind of the fact that an award was carried here; the amount is what was given. */
    public static final String CARRIED = "jalon.carried";

    /** The attribute of {@link #CARRIED} that says from which community. */
    public static final String FROM = "from";

    /** The attribute of {@link #CARRIED} that says which rule gave it there. */
    public static final String RULE = "rule";

    private static final String AWARD = "award";
    private static final String TYPE = "subject-type";
    private static final String SUBJECT = "subject";

    /** Whether a rule of that id is this one. */
    public static boolean isIt(String ruleId) {
        return ruleId.equals(ID);
    }

    /**
     * The fact that says so.
     *
     * @param id the same one for the same award, whenever it is asked for
     * @param from of which community
     * @param rule by which rule there
     * @param grant what
     * @param at when it was earned
     * @param by who carries it
     */
    public static Activity fact(ActivityId id, CommunityId from, String rule, Grant grant, Instant at, MemberId by) {
        Subject subject = grant.subject();
        Values attributes = Values.none()
                .with(FROM, from.toString())
                .with(RULE, rule)
                .with(AWARD, grant.kind().token())
                .with(TYPE, subject.type().name())
                .with(SUBJECT, subject.id());
        return new Activity(
                id, CARRIED, by, null, null, subject.asMember().orElse(null), grant.amount(), at, attributes);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> listensTo() {
        return Set.of(CARRIED);
    }

    /** It may give whatever there is, and names nothing since nobody hears it. */
    @Override
    public Set<AwardKind> gives() {
        return Set.of();
    }

    @Override
    public Optional<FoldKey> keyOf(Fact fact) {
        return Optional.of(FoldKey.alone());
    }

    @Override
    public Step step(Values state, Fact fact) {
        Values attributes = fact.activity().attributes();
        Subject subject = new Subject(
                SubjectType.valueOf(attributes.text(TYPE).orElseThrow()),
                attributes.text(SUBJECT).orElseThrow());
        return Step.to(state)
                .giving(new Grant(new AwardKind(attributes.text(AWARD).orElseThrow()), fact.amount(), subject));
    }
}
