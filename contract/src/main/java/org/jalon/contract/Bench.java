package org.jalon.contract;

import java.time.Instant;
import org.jalon.Jalon;
import org.jalon.Store;
import org.jalon.recognition.rule.Rules;

/**
 * A Jalon under test.
 *
 * @param store where it keeps communities
 * @param clock its clock
 * @param jalon on that store, with that clock, knowing {@link #rules()}
 */
public record Bench(Store store, MovedClock clock, Jalon jalon) {

    /** When the clock of a bench stands still at first. */
    public static final Instant TODAY = Instant.parse("2026-06-01T08:00:00Z");

    public static Bench on(Store store) {
        MovedClock clock = new MovedClock(TODAY);
        Jalon jalon = Jalon.builder().store(store).clock(clock).rules(rules()).build();
        return new Bench(store, clock, jalon);
    }

    /** The rules of third parties that the policies of the suites use; others of them at each call. */
    public static Rules rules() {
        return Rules.of(new Alternation(), new BrokenRule(), new TeamAnswers());
    }
}
