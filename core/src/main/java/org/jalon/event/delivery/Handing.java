package org.jalon.event.delivery;

import java.time.Instant;
import java.time.InstantSource;
import org.jalon.event.Event;
import org.jalon.event.UnknownEvent;
import org.jspecify.annotations.Nullable;

/** Hands the events of one claim to a listener, one after the other, as long as that is allowed. */
final class Handing {

    private final Claim claim;
    private final Instant noneFrom;
    private final InstantSource clock;
    private final EventListener listener;
    private final RelaySettings settings;
    private int delivered;

    /** What the listener threw that must go on to whoever called the relay. */
    private @Nullable Error fatal;

    Handing(Claim claim, Instant claimedAt, InstantSource clock, EventListener listener, RelaySettings settings) {
        this.claim = claim;
        this.noneFrom = claimedAt.plus(settings.lease().dividedBy(2));
        this.clock = clock;
        this.listener = listener;
        this.settings = settings;
    }

    Settlement settlement() {
        if (claim.attempt() > settings.attempts()) {
            return Settlement.delivered(0).burying(Failure.of(FailureKind.LEASE_RAN_OUT));
        }
        while (delivered < claim.events().size() && clock.instant().isBefore(noneFrom)) {
            Failure failure = failureOf(claim.events().get(delivered));
            if (failure != null) {
                return failed(failure);
            }
            delivered++;
        }
        return Settlement.delivered(delivered);
    }

    /** To be called when all is settled. */
    void rethrowFatal() {
        if (fatal != null) {
            throw fatal;
        }
    }

    private Settlement failed(Failure failure) {
        int attempt = claim.attemptAt(delivered);
        Settlement before = Settlement.delivered(delivered);
        return attempt < settings.attempts()
                ? before.retrying(
                        failure, clock.instant().plus(settings.backoff().after(attempt)))
                : before.burying(failure);
    }

    private @Nullable Failure failureOf(Event event) {
        if (event.what() instanceof UnknownEvent) {
            return Failure.of(FailureKind.UNKNOWN_EVENT);
        }
        try {
            listener.on(event);
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Failure.thrown(interrupted);
        } catch (Exception thrown) {
            return Failure.thrown(thrown);
        } catch (Error thrown) {
            fatal = thrown;
            return Failure.thrown(thrown);
        }
    }
}
