package org.jalon.contract;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.Values;
import org.jalon.event.delivery.Backlog;
import org.jalon.recognition.board.Totals;
import org.jalon.recognition.ledger.Tail;
import org.jalon.recognition.policy.PolicyTimeline;

/** Ports that take everything and answer with nothing. */
final class Nothing {

    private static final Map<Class<?>, Object> ANSWERS = Map.of(
            Optional.class,
            Optional.empty(),
            List.class,
            List.of(),
            java.util.SortedMap.class,
            new TreeMap<>(),
            long.class,
            0L,
            int.class,
            0,
            boolean.class,
            false,
            Backlog.class,
            new Backlog(0, 0),
            PolicyTimeline.class,
            PolicyTimeline.empty(),
            Tail.class,
            new Tail(0, Values.none(), List.of()));

    private Nothing() {}

    static <P> P of(Class<P> port) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> answer(method.getReturnType())));
    }

    private static Object answer(Class<?> type) {
        if (type == Stream.class) {
            return Stream.empty();
        }
        return type == Totals.class ? of(Totals.class) : ANSWERS.get(type);
    }
}
