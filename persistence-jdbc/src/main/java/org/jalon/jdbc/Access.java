package org.jalon.jdbc;

/** What a unit of work may do, and whose transaction it is in. */
enum Access {
    /** Reads and writes, in a transaction that began with it. */
    OWNED,
    /** As {@link #OWNED}, after somebody was in the way: whoever comes now waits for its turn. */
    REPEATED,
    /** Reads and writes, in a transaction of the host that may have begun long before. */
    JOINED,
    /** Only reads. */
    READING
}
