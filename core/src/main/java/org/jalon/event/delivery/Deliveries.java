package org.jalon.event.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.community.CommunityId;
import org.jalon.event.EventId;
import org.jalon.event.EventPlace;
import org.jspecify.annotations.Nullable;

/**
 * Port: the events of all communities that were committed, and what became of each: it <em>waits</em>, was <em>delivered</em>, or is a
 * <em>dead letter</em>. Thread-safe; each method is a transaction of its own, committed when it returns, and is not to be called
 * within another one.
 *
 * <p>The waiting events of a community stand in a line, in the order of their places, and only the head of the line can be claimed. A
 * line is <em>due</em> unless it is leased, or its first event failed and is to be tried again later.
 */
public interface Deliveries {

    /**
     * Leases a line that is due, and gives the events at its head; the lease before must be over when it was not settled. Lines take turns:
     * the one that has been due for longest comes first. Whatever somebody else is claiming or settling at this very moment may be passed over.
     *
     * <p>When a lease was over before its claim was settled, the events of that claim are given one at a time from then on, so that one which
     * ends the process is found, and no other is taken for it.
     *
     * @param lease not over at {@code now}
     * @param limit at most so many events, at least 1
     * @return empty when no line is due
     */
    Optional<Claim> claim(Lease lease, Instant now, int limit);

    /**
     * Ends a claim and its lease: the first events of the claim are delivered from now on, and the one behind them is due later or becomes a
     * dead letter, as the settlement says. Other events are left alone, whatever their places.
     *
     * @return whether it was still the lease of the line at {@code now}; when not, nothing is changed
     */
    boolean settle(Claim claim, Settlement settlement, Instant now);

    /**
     * The dead letters in the order of their places.
     *
     * @param after the place of the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    List<DeadLetter> deadLetters(@Nullable EventPlace after, int limit);

    /**
     * Lets a dead letter wait again, as if it had never been tried. It keeps its id and its place: it comes behind what was delivered
     * meanwhile, and before all that still waits and happened later.
     *
     * @return whether there was such a dead letter
     */
    boolean requeue(CommunityId community, EventId event);

    /**
     * Forgets events that were delivered before a moment. Waiting events and dead letters stay.
     *
     * @param limit at most so many, at least 1
     * @return how many; to be called again while that is {@code limit}
     */
    int purge(Instant deliveredBefore, int limit);

    /** How many events were not delivered. */
    Backlog backlog();
}
