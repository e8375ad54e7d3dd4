package org.jalon.recognition.description;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One type of a closed list, or one way to be of it.
 *
 * @param word how it is written
 * @param isOne whether that is one
 * @param writing writes its properties
 * @param reading reads them
 */
record Type<T>(String word, Predicate<Object> isOne, BiConsumer<T, Page> writing, Function<Form, ? extends T> reading) {

    static <T, S extends T> Type<T> of(
            String word, Class<S> type, BiConsumer<S, Page> writing, Function<Form, ? extends T> reading) {
        return new Type<>(word, type::isInstance, (value, page) -> writing.accept(type.cast(value), page), reading);
    }
}
