package org.jalon.jackson.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Makes records of their components by their canonical constructor. */
final class Maker {

    private static final MethodType SPREAD = MethodType.methodType(Object.class, Object[].class);

    private final String name;
    private final MethodHandle constructor;

    private Maker(String name, MethodHandle constructor) {
        this.name = name;
        this.constructor = constructor;
    }

    static Maker of(Class<?> record) {
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            MethodHandle constructor = MethodHandles.publicLookup()
                    .findConstructor(record, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(SPREAD);
            return new Maker(Words.kebab(record.getSimpleName()), constructor);
        } catch (NoSuchMethodException | IllegalAccessException hidden) {
            throw new Misfit("has no form, because it is not public", hidden);
        }
    }

    Object make(Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException refused) {
            throw new Misfit("is no valid " + name, refused);
        } catch (Error failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new Misfit("is no valid " + name, failed);
        }
    }
}
