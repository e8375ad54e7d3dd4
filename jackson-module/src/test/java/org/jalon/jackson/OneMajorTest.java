package org.jalon.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.Jalon;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class OneMajorTest {

    private static final List<Class<?>> NEEDED =
            List.of(Jalon.class, CloudEvent.class, JsonValue.class, Valid.class, NullMarked.class, Logger.class);
    private static final List<Class<?>> TWO =
            List.of(com.fasterxml.jackson.core.JsonParser.class, com.fasterxml.jackson.databind.ObjectMapper.class);
    private static final List<Class<?>> THREE =
            List.of(tools.jackson.core.JsonParser.class, tools.jackson.databind.ObjectMapper.class);

    @Test
    void jackson_2_alone_is_enough() throws Exception {
        assertThat(written("org.jalon.jackson.v2.JalonModule", TWO)).isEqualTo("\"learner\"");
    }

    @Test
    void jackson_3_alone_is_enough() throws Exception {
        assertThat(written("org.jalon.jackson.v3.JalonModule", THREE)).isEqualTo("\"learner\"");
    }

    @Test
    void the_other_one_is_really_absent() {
        assertThatExceptionOfType(NoClassDefFoundError.class)
                .isThrownBy(() -> written("org.jalon.jackson.v3.JalonModule", TWO));
    }

    /** The first role, by the mapper of that module, where nothing else is on the class path. */
    private static Object written(String module, List<Class<?>> databind) throws Exception {
        try (URLClassLoader loader = loader(databind)) {
            Object mapper = loader.loadClass(module).getMethod("mapper").invoke(null);
            Object role = loader.loadClass("org.jalon.community.Role").getEnumConstants()[0];
            return mapper.getClass()
                    .getMethod("writeValueAsString", Object.class)
                    .invoke(mapper, role);
        }
    }

    private static URLClassLoader loader(List<Class<?>> databind) throws IOException {
        URL[] urls = Stream.concat(NEEDED.stream(), databind.stream())
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        assertThat(Arrays.asList(urls)).doesNotHaveDuplicates();
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }
}
