package org.jalon.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.Session;
import org.jalon.community.MemberId;
import org.jalon.record.Mark;
import org.jspecify.annotations.Nullable;

/** Who belongs to which group, as it is kept. */
record Roster(Session session) {

    private static final int PAGE = 500;

    Optional<Group> find(GroupId id) {
        return session.records().find(GroupText.TYPE, id.toString());
    }

    void save(Group group) {
        session.records().save(GroupText.TYPE, group.id().toString(), group);
    }

    Belonging belonging(Group group, MemberId member) {
        return session.marks()
                .find(group.type().mark(), group.id().toString(), member)
                .map(mark -> Belonging.of(mark, group.type()))
                .orElseGet(() -> Belonging.none(group, member));
    }

    void save(Belonging belonging) {
        if (belonging.spells().isEmpty()) {
            session.marks().remove(belonging.type().mark(), belonging.group().toString(), belonging.member());
        } else {
            session.marks().save(belonging.marked());
        }
    }

    /** Those who have not left. */
    List<Belonging> open(Group group) {
        List<Belonging> open = new ArrayList<>();
        MemberId after = null;
        List<Belonging> page;
        do {
            page = on(group, after, PAGE);
            page.stream().filter(Belonging::isOpen).forEach(open::add);
            after = page.isEmpty() ? null : page.get(page.size() - 1).member();
        } while (page.size() == PAGE);
        return open;
    }

    /** All who belonged to it at some time, with the times at which they did. */
    List<Belonging> ever(Group group) {
        List<Belonging> all = new ArrayList<>();
        MemberId after = null;
        List<Belonging> page;
        do {
            page = on(group, after, PAGE);
            session.memberships().prefetch(page.stream().map(Belonging::member).toList());
            page.forEach(one -> session.memberships()
                    .find(one.member())
                    .map(one::during)
                    .filter(during -> !during.spells().isEmpty())
                    .ifPresent(all::add));
            after = page.isEmpty() ? null : page.get(page.size() - 1).member();
        } while (page.size() == PAGE);
        return all;
    }

    private List<Belonging> on(Group group, @Nullable MemberId after, int limit) {
        return session.marks().on(group.type().mark(), group.id().toString(), after, limit).stream()
                .map(mark -> Belonging.of(mark, group.type()))
                .toList();
    }

    List<Belonging> membersAt(Instant moment, Group group, @Nullable MemberId after, int limit) {
        return some(moment, after, limit, last -> on(group, last, limit), Belonging::member);
    }

    List<Belonging> groupsAt(Instant moment, GroupType type, MemberId member, @Nullable GroupId after, int limit) {
        return some(moment, after, limit, last -> of(type, member, last, limit), Belonging::group);
    }

    private List<Belonging> of(GroupType type, MemberId member, @Nullable GroupId after, int limit) {
        List<Mark> marks = session.marks().of(type.mark(), member, after == null ? null : after.toString(), limit);
        return marks.stream().map(mark -> Belonging.of(mark, type)).toList();
    }

    /** Those in the group at that moment, page by page until there are enough. */
    private <K> List<Belonging> some(
            Instant moment,
            @Nullable K first,
            int limit,
            Function<@Nullable K, List<Belonging>> pages,
            Function<Belonging, K> key) {
        List<Belonging> some = new ArrayList<>();
        K after = first;
        List<Belonging> page;
        do {
            page = pages.apply(after);
            page.stream().filter(one -> isIn(one, moment)).forEach(some::add);
            after = page.isEmpty() ? null : key.apply(page.get(page.size() - 1));
        } while (page.size() == limit && some.size() < limit);
        return some.size() > limit ? some.subList(0, limit) : some;
    }

    /** Who left the community left its groups. */
    private boolean isIn(Belonging belonging, Instant moment) {
        return belonging.covers(moment)
                && session.memberships()
                        .find(belonging.member())
                        .filter(membership -> membership.covers(moment))
                        .isPresent();
    }
}
