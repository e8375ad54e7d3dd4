package org.jalon.challenge;

import java.time.Instant;
import org.jalon.Description;
import org.jalon.community.MemberId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;

/** The text form of challenges. */
final class ChallengeText {

    static final RecordType<Challenge> TYPE =
            new RecordType<>("challenge", challenge -> write(challenge).written(), ChallengeText::read);

    private ChallengeText() {}

    private static Sheet write(Challenge challenge) {
        return new Sheet()
                .with("id", challenge.id().toString())
                .with("draft", DraftText.write(challenge.draft()))
                .with("proposer", challenge.proposer().value())
                .with("since", challenge.since())
                .with("state", write(challenge.state()))
                .with("supporters", challenge.supporters())
                .with("entries", challenge.entries());
    }

    private static Challenge read(Description description) {
        Fields fields = new Fields(description);
        return new Challenge(
                new ChallengeId(fields.uuid("id")),
                DraftText.read(fields.below("draft")),
                new MemberId(fields.text("proposer")),
                fields.moment("since"),
                readState(fields.below("state")),
                fields.number("supporters"),
                fields.number("entries"));
    }

    private static Sheet write(ChallengeState state) {
        if (state instanceof ChallengeState.Declined declined) {
            return decided("declined", declined.by(), declined.since()).with("reason", declined.reason());
        }
        if (state instanceof ChallengeState.Adopted adopted) {
            return decided("adopted", adopted.by(), adopted.since());
        }
        if (state instanceof ChallengeState.Scheduled scheduled) {
            return decided("scheduled", scheduled.by(), scheduled.since())
                    .with("opens", scheduled.opens())
                    .with("closes", scheduled.closes());
        }
        if (state instanceof ChallengeState.Completed completed) {
            return decided("completed", completed.by(), completed.since())
                    .with("opens", completed.opens())
                    .with("closes", completed.closes());
        }
        if (state instanceof ChallengeState.Cancelled cancelled) {
            return decided("cancelled", cancelled.by(), cancelled.since()).with("reason", cancelled.reason());
        }
        return new Sheet().with("type", "proposed");
    }

    private static Sheet decided(String type, MemberId by, Instant since) {
        return new Sheet().with("type", type).with("by", by.value()).with("since", since);
    }

    private static ChallengeState readState(Fields fields) {
        return switch (fields.text("type")) {
            case "proposed" -> new ChallengeState.Proposed();
            case "declined" -> new ChallengeState.Declined(by(fields), fields.moment("since"), fields.text("reason"));
            case "adopted" -> new ChallengeState.Adopted(by(fields), fields.moment("since"));
            case "scheduled" ->
                new ChallengeState.Scheduled(
                        by(fields), fields.moment("since"), fields.moment("opens"), fields.moment("closes"));
            case "completed" ->
                new ChallengeState.Completed(
                        by(fields), fields.moment("since"), fields.moment("opens"), fields.moment("closes"));
            case "cancelled" -> new ChallengeState.Cancelled(by(fields), fields.moment("since"), fields.text("reason"));
            default -> throw new IllegalArgumentException("no state of a challenge");
        };
    }

    private static MemberId by(Fields fields) {
        return new MemberId(fields.text("by"));
    }
}
