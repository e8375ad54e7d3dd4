package org.jalon.merging;

import org.jalon.Description;
import org.jalon.community.MemberId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * How far the people of a community have come to the one that carries it on, which keeps it; so that nobody who leaves later is brought in
 * again.
 *
 * @param from the id of the community that ended
 * @param members the last member who was brought in; empty at first
 * @param ended whether all were
 */
record Progress(String from, String members, boolean ended) {

    static final RecordType<Progress> TYPE = new RecordType<>("merge", Progress::written, Progress::read);

    static Progress none(String from) {
        return new Progress(from, "", false);
    }

    /** After those up to that member. */
    Progress after(@Nullable MemberId member, boolean last) {
        return new Progress(from, member == null ? members : member.value(), last);
    }

    /** The last one; absent at first. */
    @Nullable
    MemberId last() {
        return members.isEmpty() ? null : new MemberId(members);
    }

    private static Description written(Progress progress) {
        return new Sheet()
                .with("from", progress.from())
                .with("members", progress.members())
                .with("ended", progress.ended())
                .written();
    }

    private static Progress read(Description described) {
        Fields fields = new Fields(described);
        return new Progress(fields.text("from"), fields.text("members"), fields.flag("ended"));
    }
}
