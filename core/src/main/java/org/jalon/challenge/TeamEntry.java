package org.jalon.challenge;

import java.time.Instant;
import org.jalon.activity.ActivityId;
import org.jalon.community.MemberId;
import org.jalon.group.GroupId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;

/**
 * That a team is in a challenge.
 *
 * @param challenge which challenge
 * @param team which team
 * @param by who entered it
 * @param since from when on what its members do counts
 * @param fact under which it stands in the log
 */
record TeamEntry(ChallengeId challenge, GroupId team, MemberId by, Instant since, ActivityId fact) {

    static final RecordType<TeamEntry> TYPE = new RecordType<>(
            "challenge-team-entry",
            entry -> new Sheet()
                    .with("challenge", entry.challenge().toString())
                    .with("team", entry.team().toString())
                    .with("by", entry.by().value())
                    .with("since", entry.since())
                    .with("fact", entry.fact().value())
                    .written(),
            described -> read(new Fields(described)));

    private static TeamEntry read(Fields fields) {
        return new TeamEntry(
                new ChallengeId(fields.uuid("challenge")),
                new GroupId(fields.uuid("team")),
                new MemberId(fields.text("by")),
                fields.moment("since"),
                new ActivityId(fields.text("fact")));
    }

    /** Entries of one challenge lie together. */
    static String key(ChallengeId challenge, GroupId team) {
        return challenge + "/" + team;
    }

    String key() {
        return key(challenge, team);
    }
}
