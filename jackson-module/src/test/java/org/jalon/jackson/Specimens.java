package org.jalon.jackson;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jalon.KindName;
import org.jalon.event.Event;
import org.jalon.jackson.internal.Types;
import org.jspecify.annotations.Nullable;

/** Values of any public type, made of their components. */
final class Specimens {

    private final Choice choice;
    private final Basics basics;
    private final RuleSpecimens rules;
    private int depth;

    Specimens(Choice choice) {
        this.choice = choice;
        this.basics = new Basics(choice);
        this.rules = new RuleSpecimens(choice);
    }

    Object of(Type type) {
        return of(type, "one", Specimens.class);
    }

    private Object of(Type type, String place, AnnotatedElement constraints) {
        if (type == CloudEvent.class) {
            return CloudEvent.of((Event) of(Event.class, place, constraints));
        }
        Class<?> raw = type instanceof ParameterizedType applied ? (Class<?>) applied.getRawType() : (Class<?>) type;
        if (raw == long.class || raw == Long.class || raw == int.class || raw == Integer.class) {
            return number(raw, constraints);
        }
        if (raw == String.class && constraints.isAnnotationPresent(KindName.class)) {
            return basics.kind();
        }
        return basics.of(raw, place)
                .or(() -> rules.of(raw))
                .orElseGet(() -> composed(type, raw, place, constraints.isAnnotationPresent(NotEmpty.class) ? 1 : 0));
    }

    private Object number(Class<?> raw, AnnotatedElement constraints) {
        long number = choice.number();
        Max max = constraints.getAnnotation(Max.class);
        Min min = constraints.getAnnotation(Min.class);
        long least = min != null ? min.value() : Long.MIN_VALUE;
        if (constraints.isAnnotationPresent(Positive.class)) {
            least = 1;
        }
        if (constraints.isAnnotationPresent(PositiveOrZero.class)) {
            least = 0;
        }
        long most = max != null ? max.value() : raw == int.class || raw == Integer.class ? Integer.MAX_VALUE : number;
        if (number > most || number < least) {
            number = Math.max(Math.max(least, 0), Math.min(most, 7));
        }
        return raw == int.class || raw == Integer.class ? (Object) (int) number : (Object) number;
    }

    private Object composed(Type type, Class<?> raw, String place, int least) {
        List<Type> arguments =
                type instanceof ParameterizedType applied ? List.of(applied.getActualTypeArguments()) : List.of();
        if (raw == Optional.class) {
            return choice.present() ? Optional.of(of(arguments.get(0), place, raw)) : Optional.empty();
        }
        if (raw == List.class) {
            return some(arguments.get(0), place, least);
        }
        if (raw == Set.class) {
            return new LinkedHashSet<>(some(arguments.get(0), place, least));
        }
        if (raw == SortedSet.class) {
            return new TreeSet<>(some(arguments.get(0), place, least));
        }
        if (raw == SortedMap.class || raw == Map.class) {
            return map(arguments, place);
        }
        if (raw.isSealed()) {
            Class<?> variant = choice.of(List.of(raw.getPermittedSubclasses()));
            return of(Types.of(variant, variant.getTypeParameters().length == 0 ? List.of() : arguments), place, raw);
        }
        return record(type, raw, place);
    }

    private SortedMap<Object, Object> map(List<Type> arguments, String place) {
        SortedMap<Object, Object> map = new TreeMap<>();
        some(arguments.get(0), place, 0).forEach(key -> map.put(key, of(arguments.get(1), place, Map.class)));
        return map;
    }

    private List<Object> some(Type type, String place, int least) {
        List<Object> some = new ArrayList<>();
        int size = choice.present() ? least + 1 + choice.below(2) : least;
        for (int i = 0; i < size; i++) {
            some.add(of(type, place, Specimens.class));
        }
        return some;
    }

    private Object record(Type type, Class<?> raw, String place) {
        for (int attempt = 0; attempt < 200; attempt++) {
            Optional<Object> made = attempt(type, raw, place);
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw new IllegalStateException("no specimen of " + type);
    }

    private Optional<Object> attempt(Type type, Class<?> raw, String place) {
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        depth++;
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = component(type, components[i], place);
        }
        depth--;
        try {
            return Optional.of(raw.getDeclaredConstructor(types).newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private @Nullable Object component(Type type, RecordComponent component, String place) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (nullable && (depth > 12 || !choice.present())) {
            return null;
        }
        Type generic = component.getGenericType();
        if (generic instanceof TypeVariable<?>) {
            generic = type instanceof ParameterizedType applied ? applied.getActualTypeArguments()[0] : String.class;
        }
        boolean isIdentifier = component.getName().equals("value");
        return of(generic, isIdentifier ? place : component.getName(), component.getAnnotatedType());
    }
}
