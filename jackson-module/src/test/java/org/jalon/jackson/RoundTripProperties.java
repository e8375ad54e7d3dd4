package org.jalon.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jalon.jackson.Majors.Major;

class RoundTripProperties {

    private static final List<Type> TYPES = Stream.concat(PublicTypes.withForm().stream(), Stream.of(CloudEvent.class))
            .toList();

    /** A seed each, because a value of one type is made of values of many others. */
    @Property(tries = 60)
    void values_of_every_type_come_back_from_both_majors_and_are_the_same_bytes(@ForAll("seeds") long seed)
            throws Exception {
        for (Type type : TYPES) {
            Object value = new Specimens(Choice.random(new Random(seed))).of(type);

            byte[] json = Majors.TWO.write(value);

            assertThat(Majors.THREE.write(value)).isEqualTo(json);
            for (Major major : Majors.BOTH) {
                assertThat(major.read(json, type))
                        .as("%s, %s", major, new String(json, StandardCharsets.UTF_8))
                        .isEqualTo(value);
            }
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }
}
