package org.jalon.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.Outcome;
import org.jalon.community.Situation;
import org.jalon.jackson.internal.Shapes;
import org.jalon.leaderboard.TeamBoard;
import org.jalon.recognition.Chronicle;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.rule.Rules;
import org.junit.jupiter.api.Test;

class EveryTypeTest {

    /** What reads the store whenever it is asked; what it answers travels. */
    private static final List<Type> LIVE =
            List.of(Leaderboard.class, TeamBoard.class, Chronicle.Plan.class, Situation.class);

    private final Shapes shapes = Shapes.knowing(Rules.none());

    @Test
    void every_public_type_of_core_has_a_form_or_a_reason_to_have_none() {
        List<Type> formless = PublicTypes.withForm().stream()
                .filter(type -> shapes.find(type).isEmpty())
                .toList();

        assertThat(formless).isEmpty();
    }

    @Test
    void every_outcome_of_a_use_case_has_a_form() {
        List<Type> outcomes = PublicTypes.classes()
                .filter(type -> !type.isInterface() && !type.isRecord())
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .map(Method::getGenericReturnType)
                .filter(type -> type instanceof ParameterizedType applied && applied.getRawType() == Outcome.class)
                .distinct()
                .toList();

        assertThat(outcomes).hasSizeGreaterThan(30);
        assertThat(outcomes)
                .filteredOn(type -> shapes.find(type).isEmpty())
                .extracting(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
                .containsExactlyInAnyOrderElementsOf(LIVE);
    }

    @Test
    void what_has_a_reason_to_have_no_form_is_still_there() {
        Set<Class<?>> all = PublicTypes.all().collect(Collectors.toSet());

        assertThat(all).containsAll(NoValues.REASONS.keySet());
    }
}
