package org.jalon;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a use case answers: it was accepted and here is the result, or it was declined and nothing changed.
 *
 * @param <T> the result of an accepted command
 */
public sealed interface Outcome<T> {

    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Outcome<T> refused(Refusal... refusals) {
        return new Refused<>(List.of(refusals));
    }

    /** Exactly one of the two functions is applied. */
    <R> R fold(Function<? super T, ? extends R> accepted, Function<? super List<Refusal>, ? extends R> refused);

    default boolean isAccepted() {
        return fold(value -> true, refusals -> false);
    }

    /** Empty when accepted. */
    default List<Refusal> refusals() {
        return fold(value -> List.<Refusal>of(), refusals -> refusals);
    }

    /** The accepted value, if any. */
    default Optional<T> asOptional() {
        return fold(Optional::of, refusals -> Optional.<T>empty());
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> new Accepted<R>(change.apply(value)), Refused<R>::new);
    }

    /** The outcome of what is done next with the accepted value; the same refusals when refused. */
    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
        return fold(next, Refused<R>::new);
    }

    /**
     * The accepted value.
     *
     * @throws NoSuchElementException when refused; its message lists the codes
     */
    default T orElseThrow() {
        return fold(value -> value, refusals -> {
            throw new NoSuchElementException("refused: " + refusals);
        });
    }

    /** The command was carried out. */
    record Accepted<T>(T value) implements Outcome<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> accepted, Function<? super List<Refusal>, ? extends R> refused) {
            return accepted.apply(value);
        }
    }

    /** The command was declined, for at least one reason; nothing changed. */
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> accepted, Function<? super List<Refusal>, ? extends R> refused) {
            return refused.apply(reasons);
        }
    }
}
