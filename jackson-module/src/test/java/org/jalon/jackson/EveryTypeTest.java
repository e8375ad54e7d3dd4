package org.jalon.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.jackson.internal.Shapes;
import org.jalon.recognition.rule.Rules;
import org.junit.jupiter.api.Test;

class EveryTypeTest {

    private final Shapes shapes = Shapes.knowing(Rules.none());

    @Test
    void every_public_type_of_core_has_a_form_or_a_reason_to_have_none() {
        List<Type> formless = PublicTypes.withForm().stream()
                .filter(type -> shapes.find(type).isEmpty())
                .toList();

        assertThat(formless).isEmpty();
    }

    @Test
    void what_has_a_reason_to_have_no_form_is_still_there() {
        Set<Class<?>> all = PublicTypes.all().collect(Collectors.toSet());

        assertThat(all).containsAll(NoValues.REASONS.keySet());
    }
}
