package org.jalon.examples.demo.database;

import org.jalon.Store;

/** Where a community lives while the demo runs, and maybe longer. */
public interface Home extends AutoCloseable {

    /** Keeps the communities. */
    Store store();

    /** One line on where the community stays, empty when it goes with the program. */
    String told(int communities);

    @Override
    void close();
}
