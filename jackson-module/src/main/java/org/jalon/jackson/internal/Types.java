package org.jalon.jackson.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Generic types, with what stands for their variables. */
public final class Types {

    private Types() {}

    /** A generic type with its arguments; just the class when there are none. */
    public static Type of(Class<?> raw, List<Type> arguments) {
        return arguments.isEmpty() ? raw : new Applied(raw, List.copyOf(arguments));
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        }
        if (type instanceof ParameterizedType applied) {
            return (Class<?>) applied.getRawType();
        }
        return Object.class;
    }

    static List<Type> arguments(Type type) {
        return type instanceof ParameterizedType applied ? List.of(applied.getActualTypeArguments()) : List.of();
    }

    /** What a type in the declaration of a generic type means there; {@code Object} for a variable that is not known. */
    static Type resolved(Type declared, Type owner) {
        if (declared instanceof TypeVariable<?> variable) {
            return argument(variable, owner);
        }
        if (declared instanceof WildcardType wildcard) {
            return resolved(wildcard.getUpperBounds()[0], owner);
        }
        if (declared instanceof ParameterizedType applied) {
            List<Type> arguments = List.of(applied.getActualTypeArguments());
            return of(
                    raw(applied),
                    arguments.stream()
                            .map(argument -> resolved(argument, owner))
                            .toList());
        }
        return declared;
    }

    private static Type argument(TypeVariable<?> variable, Type owner) {
        List<Type> arguments = arguments(owner);
        List<TypeVariable<? extends Class<?>>> variables = variables(raw(owner));
        for (int i = 0; i < arguments.size(); i++) {
            if (variables.get(i).getName().equals(variable.getName())) {
                return arguments.get(i);
            }
        }
        return Object.class;
    }

    private static List<TypeVariable<? extends Class<?>>> variables(Class<?> raw) {
        return List.of(raw.getTypeParameters());
    }

    private record Applied(Class<?> raw, List<Type> arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(Type[]::new);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return raw.getEnclosingClass();
        }
    }
}
