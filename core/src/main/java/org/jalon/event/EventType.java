package org.jalon.event;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;

/**
 * A type of event.
 *
 * @param name how it is written, stable
 * @param version of its data
 * @param of the events of that type
 * @param meaning when there is one, in an English sentence, for the documentation
 * @param writing writes its data
 * @param reading reads them
 */
record EventType<E extends DomainEvent>(
        String name,
        int version,
        Class<E> of,
        String meaning,
        BiConsumer<E, Sheet> writing,
        Function<Fields, E> reading) {

    void write(DomainEvent event, Sheet sheet) {
        writing.accept(of.cast(event), sheet);
    }
}
