package org.jalon.community;

import java.time.InstantSource;
import org.jalon.IdSource;
import org.jalon.Store;
import org.jalon.internal.InputCheck;

/**
 * What every use case works with. Thread-safe.
 *
 * @param store where communities are kept
 * @param clock what time it is
 * @param ids where Jalon's own identifiers come from
 * @param check the border that commands cross
 * @param gate through which commands to a community pass
 * @param restraint what moderation has against people
 */
@SuppressWarnings("exports")
public record Means(
        Store store, InstantSource clock, IdSource ids, InputCheck check, CommandGate gate, Restraint restraint) {

    public static Means of(
            Store store,
            InstantSource clock,
            IdSource ids,
            InputCheck check,
            AccessPolicy access,
            Restraint restraint) {
        return new Means(store, clock, ids, check, new CommandGate(store, clock, access, restraint), restraint);
    }
}
