package org.jalon.record;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: wholes of the community of a session, each under its type and a key of 1 to 128 characters. */
public interface Records {

    <T> Optional<T> find(RecordType<T> type, String key);

    /** Keeps it, in place of an earlier one of the same type and key. */
    <T> void save(RecordType<T> type, String key, T value);

    /** Forgets it, if there is one. */
    void remove(RecordType<?> type, String key);

    /**
     * A page in the order of keys, by UTF-16 code units.
     *
     * @param after the key of the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    <T> List<T> page(RecordType<T> type, @Nullable String after, int limit);
}
