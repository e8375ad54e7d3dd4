package org.jalon.event.delivery;

import org.jalon.event.Event;

/**
 * Whom events are delivered to; written by the host. It is called outside any transaction, with the events of a community one after the
 * other in their order, those of different communities side by side when several relays work. An event may come again, with the same id: after it
 * threw, when the process ended, or when it took longer than the lease.
 */
@FunctionalInterface
public interface EventListener {

    /**
     * Takes an event. When it throws, the event is delivered again later, and those behind it wait.
     */
    void on(Event event) throws Exception;
}
