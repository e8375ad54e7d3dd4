package org.jalon.record;

import java.util.function.Function;
import org.jalon.Description;

/**
 * A type of what {@link Records} keep.
 *
 * @param <T> immutable, with equality by value
 * @param name stable, unique in Jalon, in lower kebab case, at most 32 characters: {@code challenge}
 * @param write describes one, so that a store that outlives the process can keep it
 * @param read makes an equal one of the description
 */
public record RecordType<T>(String name, Function<T, Description> write, Function<Description, T> read) {}
