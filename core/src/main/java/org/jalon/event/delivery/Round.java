package org.jalon.event.delivery;

/**
 * What a round of a relay did.
 *
 * @param delivered how many events were delivered
 * @param failed how many failed and will be tried again
 * @param buried how many became dead letters
 * @param unsettled how many were handed to the listener, but not within the lease, so that they will be again
 * @param more whether it stopped before it found that nothing is due
 */
public record Round(int delivered, int failed, int buried, int unsettled, boolean more) {

    static final Round NOTHING = new Round(0, 0, 0, 0, false);

    Round plus(Settlement settlement) {
        int retried = settlement.failure() == null || settlement.buries() ? 0 : 1;
        return new Round(
                delivered + settlement.delivered(),
                failed + retried,
                buried + (settlement.buries() ? 1 : 0),
                unsettled,
                more);
    }

    Round plusUnsettled(Settlement settlement) {
        int handed = settlement.delivered() + (settlement.failure() == null ? 0 : 1);
        return new Round(delivered, failed, buried, unsettled + handed, more);
    }

    Round stopped() {
        return new Round(delivered, failed, buried, unsettled, true);
    }
}
