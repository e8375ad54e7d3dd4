package org.jalon.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jalon.Description;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.event.Event;
import org.jalon.jackson.Majors.Major;
import org.jalon.recognition.policy.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutatedDocumentsTest {

    private static final int DOCUMENTS = 100_000;
    private static final long SEED = 20_260_601;

    private final Random random = new Random(SEED);

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void mutated_and_truncated_documents_give_a_value_or_the_typed_error() throws Exception {
        List<Type> types = PublicTypes.withForm();
        List<String> documents = new ArrayList<>();
        for (Type type : types) {
            documents.add(Majors.TWO.text(new Specimens(Choice.random(random)).of(type)));
        }
        Mutation mutation = new Mutation(random, documents);
        int refused = 0;

        for (int i = 0; i < DOCUMENTS; i++) {
            int which = random.nextInt(types.size());
            String mutated = mutation.of(documents.get(which));
            if (i % 4 == 0) {
                byte[] bytes = mutation.bytes(mutated.getBytes(StandardCharsets.UTF_8));
                refused += refusals(types.get(which), major -> major.read(bytes, types.get(which)), mutated);
            } else {
                refused += refusals(types.get(which), major -> major.read(mutated, types.get(which)), mutated);
            }
        }

        assertThat(refused).isBetween(DOCUMENTS / 2, 2 * DOCUMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[[[{\"items\":[", "{\"items\":[{\"rules\":["})
    @Timeout(20)
    void what_is_too_deep_is_the_typed_error(String level) throws Exception {
        String deep = level.repeat(200_000);

        for (Type type : List.of(Activity.class, PolicyDraft.class, Event.class, Values.class, Description.class)) {
            assertThat(refusals(type, major -> major.read(deep, type), level)).isEqualTo(2);
            String unknown = "{\"unknown\":" + deep;
            assertThat(refusals(type, major -> major.read(unknown, type), level))
                    .isEqualTo(2);
        }
    }

    @Test
    @Timeout(20)
    void what_is_too_long_is_the_typed_error() throws Exception {
        List<String> tooLong = List.of(
                "{\"id\":\"" + "x".repeat(2_000_000) + "\"}",
                "{\"" + "x".repeat(2_000_000) + "\":1}",
                "{\"amount\":" + "9".repeat(200_000) + "}",
                "{\"amount\":1e" + "9".repeat(50) + "}",
                "{\"unknown\":[" + "\"xxxxxxxxxx\",".repeat(2_500_000) + "1]}");

        for (String document : tooLong) {
            assertThat(refusals(Activity.class, major -> major.read(document, Activity.class), "too long"))
                    .isEqualTo(2);
        }
    }

    @Test
    void what_is_not_in_utf_8_is_the_typed_error() throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("UTF-32"))) {
            byte[] bytes = "{\"id\":\"\u20ac\"}".getBytes(charset);
            for (int cut = 1; cut < bytes.length; cut++) {
                byte[] document = Arrays.copyOf(bytes, cut);
                assertThat(refusals(Activity.class, major -> major.read(document, Activity.class), charset.name()))
                        .isEqualTo(2);
            }
        }
    }

    private interface Reading {
        Object read(Major major) throws Exception;
    }

    /** In how many majors it was refused. */
    private static int refusals(Type type, Reading reading, String document) throws Exception {
        int refusals = 0;
        for (Major major : Majors.BOTH) {
            try {
                reading.read(major);
            } catch (Exception | StackOverflowError thrown) {
                if (!major.failure().isInstance(thrown)) {
                    fail(major + " let " + thrown + " out, of " + type + ": " + document, thrown);
                }
                refusals++;
            }
        }
        return refusals;
    }
}
