package org.jalon.jackson.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import org.jalon.Description;

/** Numbers and flags. */
final class Plain {

    static final Map<Class<?>, Shape<?>> ALL = Map.of(
            long.class,
            new Whole(),
            Long.class,
            new Whole(),
            int.class,
            new Small(),
            Integer.class,
            new Small(),
            boolean.class,
            new Flag(),
            Boolean.class,
            new Flag(),
            BigInteger.class,
            new Big());

    private Plain() {}

    private static final class Whole extends Shape<Long> {
        @Override
        public void write(Long value, Sink sink) throws IOException {
            sink.number(value);
        }

        @Override
        Long read(Object node) {
            if (node instanceof Long number) {
                return number;
            }
            throw new Misfit("must be a whole number of 64 bits");
        }

        @Override
        Long absent() {
            return 0L;
        }

        @Override
        Description.Properties schema(Definitions definitions) {
            return Texts.schema("integer").with("minimum", Long.MIN_VALUE).with("maximum", Long.MAX_VALUE);
        }
    }

    private static final class Small extends Shape<Integer> {
        @Override
        public void write(Integer value, Sink sink) throws IOException {
            sink.number(value);
        }

        @Override
        Integer read(Object node) {
            if (node instanceof Long number && number.intValue() == number) {
                return number.intValue();
            }
            throw new Misfit("must be a whole number of 32 bits");
        }

        @Override
        Integer absent() {
            return 0;
        }

        @Override
        Description.Properties schema(Definitions definitions) {
            return Texts.schema("integer").with("minimum", Integer.MIN_VALUE).with("maximum", Integer.MAX_VALUE);
        }
    }

    private static final class Flag extends Shape<Boolean> {
        @Override
        public void write(Boolean value, Sink sink) throws IOException {
            sink.flag(value);
        }

        @Override
        Boolean read(Object node) {
            if (node instanceof Boolean flag) {
                return flag;
            }
            throw new Misfit("must be true or false");
        }

        @Override
        Boolean absent() {
            return false;
        }

        @Override
        Description.Properties schema(Definitions definitions) {
            return Texts.schema("boolean");
        }
    }

    private static final class Big extends Shape<BigInteger> {
        @Override
        public void write(BigInteger value, Sink sink) throws IOException {
            sink.number(value);
        }

        @Override
        BigInteger read(Object node) {
            if (node instanceof Long number) {
                return BigInteger.valueOf(number);
            }
            if (node instanceof BigInteger number) {
                return number;
            }
            throw new Misfit("must be a whole number");
        }

        @Override
        BigInteger absent() {
            return BigInteger.ZERO;
        }

        @Override
        Description.Properties schema(Definitions definitions) {
            return Texts.schema("integer");
        }
    }
}
