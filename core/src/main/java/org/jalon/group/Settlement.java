package org.jalon.group;

import java.util.ArrayList;
import java.util.List;
import org.jalon.IdSource;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.recognition.Chronicle;
import org.jspecify.annotations.Nullable;

/** How groups of one community come to another one. Checks no permission. Thread-safe. */
public final class Settlement {

    private final GroupChanges changes;

    /** For those who merge communities. */
    public Settlement(IdSource ids, Chronicle chronicle) {
        this.changes = new GroupChanges(ids, chronicle);
    }

    /**
     * A group, and who has not left it.
     *
     * @param group which one
     * @param members in the order of their ids
     */
    public record Settlers(Group group, List<MemberId> members) {

        public Settlers {
            members = List.copyOf(members);
        }
    }

    /** A page of all groups, in the order of their ids; nobody is in those that were dissolved. */
    public List<Settlers> page(Session session, @Nullable GroupId after, int limit) {
        Roster roster = new Roster(session);
        return session.records().page(GroupText.TYPE, after == null ? null : after.toString(), limit).stream()
                .map(group -> new Settlers(
                        group,
                        roster.open(group).stream().map(Belonging::member).toList()))
                .toList();
    }

    /**
     * Forms the group, under the id that it has, and has those in it from now on who are members here; nothing when it is here already,
     * or was dissolved.
     * Refused: {@code amount-overflow}.
     *
     * @return whether it was formed
     */
    public Outcome<Boolean> settle(Settlers settlers, Situation situation) {
        Roster roster = new Roster(situation.session());
        if (settlers.group().isDissolved() || roster.find(settlers.group().id()).isPresent()) {
            return Outcome.accepted(false);
        }
        Group group = settlers.group().formedAgain(situation.now());
        roster.save(group);
        return changes.joinAll(group, members(settlers, situation), situation).map(joined -> true);
    }

    private static List<MemberId> members(Settlers settlers, Situation situation) {
        List<MemberId> members = new ArrayList<>(settlers.members());
        members.removeIf(member -> situation
                .session()
                .memberships()
                .find(member)
                .filter(membership -> membership.covers(situation.now()))
                .isEmpty());
        return members;
    }
}
