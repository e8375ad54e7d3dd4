package org.jalon.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jalon.jackson.Majors.Major;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    static List<Type> types() {
        return PublicTypes.withForm();
    }

    @ParameterizedTest
    @MethodSource("types")
    void values_come_back_from_both_majors_and_are_the_same_bytes(Type type) throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            Object value = new Specimens(Choice.random(new Random(seed))).of(type);

            byte[] json = Majors.TWO.write(value);

            assertThat(Majors.THREE.write(value)).isEqualTo(json);
            for (Major major : Majors.BOTH) {
                assertThat(major.read(json, type))
                        .as("%s, seed %s: %s", major, seed, new String(json, StandardCharsets.UTF_8))
                        .isEqualTo(value);
            }
        }
    }
}
