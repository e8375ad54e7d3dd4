package org.jalon.jackson;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Both majors of Jackson, with the mapper that each module offers. */
final class Majors {

    static final Major TWO = new Major() {
        private final com.fasterxml.jackson.databind.json.JsonMapper mapper = org.jalon.jackson.v2.JalonModule.mapper();

        @Override
        public byte[] write(Object value) throws Exception {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public String lines(Object value) throws Exception {
            com.fasterxml.jackson.core.util.DefaultIndenter indenter =
                    new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n");
            return mapper.writer(new com.fasterxml.jackson.core.util.DefaultPrettyPrinter()
                            .withObjectIndenter(indenter)
                            .withArrayIndenter(indenter))
                    .writeValueAsString(value);
        }

        @Override
        public Object read(byte[] json, Type type) throws Exception {
            return mapper.readValue(json, mapper.constructType(type));
        }

        @Override
        public Object read(String json, Type type) throws Exception {
            return mapper.readValue(json, mapper.constructType(type));
        }

        @Override
        public Class<? extends Exception> failure() {
            return com.fasterxml.jackson.core.JsonProcessingException.class;
        }

        @Override
        public String toString() {
            return "Jackson 2";
        }
    };

    static final Major THREE = new Major() {
        private final tools.jackson.databind.json.JsonMapper mapper = org.jalon.jackson.v3.JalonModule.mapper();

        @Override
        public byte[] write(Object value) {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public String lines(Object value) {
            tools.jackson.core.util.DefaultIndenter indenter = new tools.jackson.core.util.DefaultIndenter("  ", "\n");
            return mapper.writer()
                    .with(new tools.jackson.core.util.DefaultPrettyPrinter()
                            .withObjectIndenter(indenter)
                            .withArrayIndenter(indenter))
                    .writeValueAsString(value);
        }

        @Override
        public Object read(byte[] json, Type type) {
            return mapper.readValue(json, mapper.constructType(type));
        }

        @Override
        public Object read(String json, Type type) {
            return mapper.readValue(json, mapper.constructType(type));
        }

        @Override
        public Class<? extends Exception> failure() {
            return tools.jackson.core.JacksonException.class;
        }

        @Override
        public String toString() {
            return "Jackson 3";
        }
    };

    static final List<Major> BOTH = List.of(TWO, THREE);

    private Majors() {}

    /** One of them. */
    interface Major {
        byte[] write(Object value) throws Exception;

        /** For people. */
        String lines(Object value) throws Exception;

        default byte[] pretty(Object value) throws Exception {
            return (lines(value) + "\n").getBytes(StandardCharsets.UTF_8);
        }

        Object read(byte[] json, Type type) throws Exception;

        Object read(String json, Type type) throws Exception;

        /** What it throws for documents that do not fit. */
        Class<? extends Exception> failure();

        default String text(Object value) throws Exception {
            return new String(write(value), StandardCharsets.UTF_8);
        }
    }
}
