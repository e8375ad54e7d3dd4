package org.jalon.event.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jalon.IdSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings events to a listener: each at least once, those of a community in their order, one community after the other. It has no thread
 * of its own: the host calls it again and again, from as many threads and processes as it likes. Thread-safe.
 */
public final class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final Deliveries deliveries;
    private final InstantSource clock;
    private final IdSource ids;
    private final EventListener listener;
    private final RelaySettings settings;

    Relay(Deliveries deliveries, InstantSource clock, IdSource ids, EventListener listener, RelaySettings settings) {
        this.deliveries = deliveries;
        this.clock = clock;
        this.ids = ids;
        this.listener = listener;
        this.settings = settings;
    }

    /**
     * Delivers what is due, until nothing is, the round is long enough, or the thread is interrupted; says what it did. What the listener
     * throws ends the round only if it is an {@link Error}. Not to be called within a transaction.
     */
    public Round deliverDue() {
        Round round = Round.NOTHING;
        for (int batch = 0; batch < settings.batchesPerRound() && !isInterrupted(); batch++) {
            Instant now = clock.instant();
            Lease lease = new Lease(ids.next(), now.plus(settings.lease()));
            Optional<Claim> claim = deliveries.claim(lease, now, settings.batchSize());
            if (claim.isEmpty()) {
                return round;
            }
            round = deliver(claim.get(), now, round);
        }
        return round.stopped();
    }

    private Round deliver(Claim claim, Instant claimedAt, Round round) {
        Handing handing = new Handing(claim, claimedAt, clock, listener, settings);
        Settlement settlement = handing.settlement();
        boolean settled = deliveries.settle(claim, settlement, clock.instant());
        report(claim, settlement, settled);
        handing.rethrowFatal();
        return settled ? round.plus(settlement) : round.plusUnsettled(settlement);
    }

    private static boolean isInterrupted() {
        return Thread.currentThread().isInterrupted();
    }

    private static void report(Claim claim, Settlement settlement, boolean settled) {
        if (!settled) {
            LOG.warn(
                    "delivering events of community {} took longer than the lease; they will be delivered again",
                    claim.community());
        } else if (settlement.buries()) {
            LOG.warn("{} is now a dead letter: {}", claim.events().get(settlement.delivered()), settlement.failure());
        } else if (settlement.failure() != null) {
            LOG.info(
                    "{} failed and is due again at {}: {}",
                    claim.events().get(settlement.delivered()),
                    settlement.retryAt(),
                    settlement.failure());
        }
    }
}
