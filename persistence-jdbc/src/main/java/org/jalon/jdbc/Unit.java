package org.jalon.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work on a community: takes the lock of the community when it first looks at anything, numbers what it writes, and sends
 * what waits together.
 */
final class Unit {

    /** Writes that may wait. */
    interface Waiting {
        /** Sends them; does nothing when there are none. */
        void send();
    }

    private final CommunityId community;
    private final Sql sql;
    private final Names names;
    private final Heads heads;
    private final List<Waiting> waiting = new ArrayList<>();

    /** As it is for this unit; absent until it is read. */
    private @Nullable Head head;

    /** As the database has it. */
    private @Nullable Head sent;

    private boolean writes;
    private int places;

    Unit(CommunityId community, Sql sql, Names names) {
        this.community = community;
        this.sql = sql;
        this.names = names;
        this.heads = new Heads(community, sql, names);
    }

    /** Lets those be asked for writes that wait, in that order. */
    void add(Waiting one) {
        waiting.add(one);
    }

    CommunityId community() {
        return community;
    }

    String table(String name) {
        return names.table(name);
    }

    Dialect dialect() {
        return sql.dialect();
    }

    /** For statements; from here on the community is locked, unless this unit only reads. */
    Sql sql() {
        if (!onlyReads()) {
            head();
        }
        return sql;
    }

    /** For statements that see all that was written; see {@link #sql}. */
    Sql settled() {
        settle();
        return sql();
    }

    Head head() {
        if (head == null) {
            head = heads.find();
            sent = head;
        }
        return head;
    }

    /** Whether everything there is of this community was written by this unit. */
    boolean isFounding() {
        return head != null && head.isFounding();
    }

    void found(Community founded) {
        head = Head.founding(founded);
    }

    void change(Community changed) {
        head = head().with(changed);
    }

    void follow(UUID policy) {
        head = head().with(policy);
    }

    void publish(int events) {
        head = head().publishing(events);
    }

    /** The number of this unit among those that wrote to the community. To be asked for whenever something is written. */
    long revision() {
        if (onlyReads()) {
            throw new IllegalStateException("this unit of work only reads, and was asked to write");
        }
        writes = true;
        return head().revision() + 1;
    }

    /** The next place among what this unit writes. */
    int nextPlace() {
        return places++;
    }

    /** Sends what waits; what was written for a community that is not founded is not kept. */
    void settle() {
        if (writes && head().isFounded()) {
            sendFounded();
            waiting.forEach(Waiting::send);
        }
    }

    /** Sends all, and that this unit has written. */
    void flush() {
        settle();
        if (writes && head().isFounded() && !head().isWritten(sent)) {
            heads.update(head(), sent);
            sent = head();
        }
    }

    private void sendFounded() {
        if (isFounding() && sent == null) {
            heads.insert(head());
            sent = head();
        }
    }

    private boolean onlyReads() {
        return sql.lock().isEmpty();
    }
}
