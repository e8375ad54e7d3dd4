package org.jalon.event;

import java.util.List;

/** Port: the events of the community of a session, to be delivered once the transaction is committed. */
public interface Outbox {

    /** How many events the community has had so far, delivered and purged ones and those of this transaction included. */
    long published();

    /** Keeps events behind all others; their places are the next ones. */
    void add(List<Event> events);
}
