package org.jalon.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.Session;
import org.jalon.community.MemberId;

/**
 * Who belongs to the teams and cohorts of a community, and who did, for use cases that count together; ends with its session.
 *
 * @param session what is kept of the community
 */
public record Companies(Session session) {

    private static final int PAGE = 500;

    /** The group of that id, dissolved or not. */
    public Optional<Group> find(GroupId id) {
        return new Roster(session).find(id);
    }

    /** All teams, dissolved ones too, in the order of their ids. */
    public List<Group> teams() {
        List<Group> teams = new ArrayList<>();
        String after = null;
        List<Group> page;
        do {
            page = session.records().page(GroupText.TYPE, after, PAGE);
            page.stream().filter(group -> group.type() == GroupType.TEAM).forEach(teams::add);
            after = page.isEmpty() ? null : page.get(page.size() - 1).id().toString();
        } while (page.size() == PAGE);
        return teams;
    }

    /** Who is in that group at that moment, in the order of their ids. */
    public List<MemberId> membersAt(Instant moment, Group group) {
        return ever(group).stream()
                .filter(belonging -> belonging.covers(moment))
                .map(Belonging::member)
                .toList();
    }

    /** All who were in that group at some time, and when; who left the community left its groups. In the order of their ids. */
    public List<Belonging> ever(Group group) {
        return new Roster(session).ever(group);
    }
}
