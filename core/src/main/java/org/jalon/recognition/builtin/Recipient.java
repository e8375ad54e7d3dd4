package org.jalon.recognition.builtin;

import java.util.List;
import java.util.Optional;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.HeardThrough;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.TeamShare;

/** Who is awarded. */
public enum Recipient {
    /** Of an activity its beneficiary or else its actor; of an award whoever got it. */
    WHO_DESERVES_IT,
    /** Who acted. */
    ACTOR,
    /** Who benefits, when somebody does. */
    BENEFICIARY,
    /** The teams that who deserves it belonged to when it occurred; each of them in full. */
    TEAM,
    /** The content that was acted on. */
    CONTENT,
    /** The community as a whole. */
    COMMUNITY;

    /** The rules as they are for this recipient: of teams they hear what is passed on to teams. */
    List<RecognitionRule> hearing(List<RecognitionRule> rules) {
        return this == TEAM ? HeardThrough.all(rules, TeamShare.RELAY) : rules;
    }

    Optional<Subject> of(Fact fact) {
        return switch (this) {
            case WHO_DESERVES_IT, TEAM -> fact.recipient();
            case ACTOR -> fact.actor().map(Subject::member);
            case BENEFICIARY -> fact.beneficiary().map(Subject::member);
            case CONTENT -> fact.object().map(Subject::content);
            case COMMUNITY -> Optional.of(Subject.community());
        };
    }
}
