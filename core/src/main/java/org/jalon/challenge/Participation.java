package org.jalon.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.Session;
import org.jalon.community.MemberId;
import org.jalon.group.GroupId;
import org.jalon.record.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in the challenges of a community, for use cases that concern them; ends with its session.
 *
 * @param session what is kept of the community
 */
public record Participation(Session session) {

    private static final int PAGE = 500;

    /** The challenge of that id. */
    public Optional<Challenge> find(ChallengeId id) {
        return session.records().find(ChallengeText.TYPE, id.toString());
    }

    /** The members in a challenge, in the order of their ids. */
    public List<MemberId> members(ChallengeId challenge) {
        List<MemberId> members = new ArrayList<>();
        MemberId after = null;
        List<Mark> page;
        do {
            page = session.marks().on(Entering.ENTRY, challenge.toString(), after, PAGE);
            page.forEach(entry -> members.add(entry.member()));
            after = page.isEmpty() ? null : page.get(page.size() - 1).member();
        } while (page.size() == PAGE);
        return members;
    }

    /** The teams in a challenge, in the order of their ids. */
    public List<GroupId> teams(ChallengeId challenge) {
        return teamEntries(challenge).stream().map(TeamEntry::team).toList();
    }

    /** The teams in a challenge, in the order of their ids. */
    List<TeamEntry> teamEntries(ChallengeId challenge) {
        List<TeamEntry> all = new ArrayList<>();
        @Nullable String after = challenge + "/";
        List<TeamEntry> page;
        do {
            page = session.records().page(TeamEntry.TYPE, after, PAGE);
            page.stream().filter(entry -> entry.challenge().equals(challenge)).forEach(all::add);
            after = page.isEmpty() ? null : page.get(page.size() - 1).key();
        } while (page.size() == PAGE && page.get(PAGE - 1).challenge().equals(challenge));
        return all;
    }
}
