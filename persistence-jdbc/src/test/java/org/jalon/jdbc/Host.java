package org.jalon.jdbc;

import java.util.function.Consumer;
import org.jalon.Jalon;

/** Who calls Jalon on a {@link FaultyDatabase}. */
@FunctionalInterface
interface Host {

    /**
     * Gives commands to Jalon, once.
     *
     * @throws StoreFailure when nothing of it was kept
     * @throws UnknownOutcome when all of it was kept, or nothing
     */
    void call(Consumer<Jalon> commands);

    /** One that leaves transactions to Jalon. */
    static Host leaving(FaultyDatabase database, JdbcSettings settings) {
        Jalon jalon = Scene.jalon(settings.trying(3, attempt -> {}).owning(database.dataSource()));
        return commands -> commands.accept(jalon);
    }
}
