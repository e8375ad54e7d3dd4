package org.jalon.membership;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jalon.Session;
import org.jalon.community.MemberId;
import org.jalon.record.Marks;

/**
 * Who stays off the boards of a community, for use cases that show members to others; ends with its session. See
 * {@link Preferences#stayOffBoards}.
 *
 * @param session what is kept of the community
 */
public record OffBoards(Session session) {

    /** Those of them who stay off boards. */
    public Set<MemberId> among(Collection<MemberId> members) {
        Marks marks = session.marks();
        marks.prefetch(Preferences.OFF_BOARDS, Preferences.BOARDS, members);
        Set<MemberId> off = new HashSet<>();
        for (MemberId member : members) {
            if (marks.find(Preferences.OFF_BOARDS, Preferences.BOARDS, member).isPresent()) {
                off.add(member);
            }
        }
        return off;
    }
}
