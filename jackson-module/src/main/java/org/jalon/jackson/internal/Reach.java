package org.jalon.jackson.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;

/** Gets a component of a record. */
final class Reach {

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private final MethodHandle accessor;

    private Reach(MethodHandle accessor) {
        this.accessor = accessor;
    }

    static Reach of(RecordComponent component) {
        try {
            return new Reach(MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(ANY));
        } catch (IllegalAccessException hidden) {
            throw new Misfit("has no form, because it is not public", hidden);
        }
    }

    /** It may be null even where it should not. */
    @SuppressWarnings("NullAway")
    Object of(Object record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new Misfit("cannot be read from its record", failed);
        }
    }
}
