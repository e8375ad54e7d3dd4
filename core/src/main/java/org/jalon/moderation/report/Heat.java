package org.jalon.moderation.report;

import java.time.Instant;
import org.jalon.Description;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jalon.record.Mark;
import org.jalon.record.RecordType;

/**
 * What is reported and not decided of all that stands in a thread, or is of an author: the score, and who reported it.
 *
 * @param type as what it is kept
 * @param target the thread, or the author
 * @param session where
 */
record Heat(String type, String target, Session session) {

    private static final String REPORTS = "reports";

    static Heat of(ThreadId thread, Session session) {
        return new Heat("thread-heat", thread.value(), session);
    }

    static Heat of(MemberId author, Session session) {
        return new Heat("author-heat", author.value(), session);
    }

    private RecordType<Long> sum() {
        return new RecordType<>(type, Description::of, described -> ((Description.Whole) described).value());
    }

    long score() {
        return session.records().find(sum(), target).orElse(0L);
    }

    long reporters() {
        return session.marks().count(type, target);
    }

    /** So many more reports of a member, which weigh that much together; fewer, when both are below zero. */
    void add(MemberId reporter, long reports, long weight, Instant now) {
        long before = session.marks()
                .find(type, target, reporter)
                .map(mark -> mark.details().number(REPORTS))
                .orElse(0L);
        if (before + reports == 0) {
            session.marks().remove(type, target, reporter);
        } else {
            session.marks().save(new Mark(type, target, reporter, now, Values.of(REPORTS, before + reports)));
        }
        session.records().save(sum(), target, score() + weight);
    }
}
