package org.jalon.inmemory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.community.MemberId;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;
import org.jspecify.annotations.Nullable;

/** All subjects that something is kept of. */
final class Holders {

    private final Map<String, Holder> members = new HashMap<>();
    private final Map<Subject, Holder> others = new HashMap<>();

    /** Whoever asks for a member mostly asks for the same one next. */
    private @Nullable Holder latest;

    @Nullable
    Holder member(String id) {
        Holder holder = latest;
        if (holder == null || !holder.isMember(id)) {
            holder = members.get(id);
            latest = holder;
        }
        return holder;
    }

    /** That member's, made when there is none. */
    Holder memberOf(String id) {
        Holder holder = member(id);
        return holder == null ? holderOf(Subject.member(new MemberId(id))) : holder;
    }

    @Nullable
    Holder find(Subject subject) {
        return subject.type() == SubjectType.MEMBER ? member(subject.id()) : others.get(subject);
    }

    /** That subject's, made when there is none. */
    Holder holderOf(Subject subject) {
        Holder holder = find(subject);
        if (holder == null) {
            holder = new Holder(subject);
            keep(holder);
        }
        return holder;
    }

    private void keep(Holder holder) {
        if (holder.subject().type() == SubjectType.MEMBER) {
            members.put(holder.subject().id(), holder);
            latest = holder;
        } else {
            others.put(holder.subject(), holder);
        }
    }

    /** Of all subjects, in no order. */
    Stream<Holder> all() {
        return Stream.concat(members.values().stream(), others.values().stream());
    }

    /** Of members, in no order. */
    Collection<Holder> members() {
        return members.values();
    }
}
