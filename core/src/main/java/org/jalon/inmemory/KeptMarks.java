package org.jalon.inmemory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jalon.community.MemberId;
import org.jalon.record.Mark;
import org.jalon.record.Marks;
import org.jspecify.annotations.Nullable;

/** Marks, sorted by member on each target, and by target for each member. */
final class KeptMarks implements Marks {

    private final Undo undo;
    private final Map<OnTarget, NavigableMap<MemberId, Mark>> onTarget = new HashMap<>();
    private final Map<OfMember, NavigableMap<String, Mark>> ofMember = new HashMap<>();

    private record OnTarget(String type, String target) {}

    private record OfMember(String type, MemberId member) {}

    KeptMarks(Undo undo) {
        this.undo = undo;
    }

    @Override
    public Optional<Mark> find(String type, String target, MemberId member) {
        return Optional.ofNullable(on(type, target).get(member));
    }

    @Override
    public void save(Mark mark) {
        put(mark.type(), mark.target(), mark.member(), mark);
    }

    @Override
    public void remove(String type, String target, MemberId member) {
        put(type, target, member, null);
    }

    private void put(String type, String target, MemberId member, @Nullable Mark mark) {
        Mark before = on(type, target).get(member);
        set(type, target, member, mark);
        undo.with(() -> set(type, target, member, before));
    }

    private void set(String type, String target, MemberId member, @Nullable Mark mark) {
        if (mark == null) {
            on(type, target).remove(member);
            of(type, member).remove(target);
        } else {
            on(type, target).put(member, mark);
            of(type, member).put(target, mark);
        }
    }

    @Override
    public long count(String type, String target) {
        return on(type, target).size();
    }

    @Override
    public List<Mark> on(String type, String target, @Nullable MemberId after, int limit) {
        return page(on(type, target), after, limit);
    }

    @Override
    public List<Mark> of(String type, MemberId member, @Nullable String after, int limit) {
        return page(of(type, member), after, limit);
    }

    private static <K> List<Mark> page(NavigableMap<K, Mark> all, @Nullable K after, int limit) {
        Collection<Mark> rest =
                after == null ? all.values() : all.tailMap(after, false).values();
        return rest.stream().limit(limit).toList();
    }

    private NavigableMap<MemberId, Mark> on(String type, String target) {
        return onTarget.computeIfAbsent(new OnTarget(type, target), key -> new TreeMap<>());
    }

    private NavigableMap<String, Mark> of(String type, MemberId member) {
        return ofMember.computeIfAbsent(new OfMember(type, member), key -> new TreeMap<>());
    }
}
