package org.jalon.moderation.report;

import java.time.Instant;
import java.util.Optional;
import org.jalon.Session;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;

/** What reports have brought about, as it is kept. For use cases of moderation. */
public final class Effects {

    static final RecordType<Restraint> PAUSE = type("thread-pause");
    static final RecordType<Restraint> SILENCE = type("silence");

    private Effects() {}

    private static RecordType<Restraint> type(String name) {
        return new RecordType<>(
                name, restraint -> write(restraint).written(), described -> read(new Fields(described)));
    }

    static Sheet write(Restraint restraint) {
        return new Sheet().with("since", restraint.since()).with("until", restraint.until());
    }

    static Restraint read(Fields fields) {
        return new Restraint(fields.moment("since"), fields.moment("until"));
    }

    /** That a thread is paused at that moment. */
    public static Optional<Restraint> pause(ThreadId thread, Instant moment, Session session) {
        return session.records().find(PAUSE, thread.value()).filter(pause -> pause.lastsAt(moment));
    }

    /** That a newcomer is silenced at that moment. */
    public static Optional<Restraint> silence(MemberId member, Instant moment, Session session) {
        return session.records().find(SILENCE, member.value()).filter(silence -> silence.lastsAt(moment));
    }
}
