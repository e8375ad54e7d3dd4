package org.jalon.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.Outcome;
import org.jalon.RefusalCode;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.challenge.Aim;
import org.jalon.community.CommunityRefusal;
import org.jalon.community.Course;
import org.jalon.community.CourseId;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.jackson.internal.Shapes;
import org.jalon.moderation.review.Claim;
import org.jalon.recognition.policy.Policy;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.Rules;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private static final String CLAIM = "{\"by\":\"hugo\",\"until\":\"2026-06-01T12:00:00Z\"}";
    private static final Claim CLAIMED = new Claim(new MemberId("hugo"), Instant.parse("2026-06-01T12:00:00Z"));

    /** What a host may hold. */
    record Held(MemberId who, Role role, Outcome<Claim> outcome, List<Claim> claims, Map<MemberId, Role> roles) {}

    @Test
    void jackson_2_finds_the_module() throws Exception {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.writeValueAsString(CLAIMED)).isEqualTo(CLAIM);
        assertThat(mapper.readValue(CLAIM, Claim.class)).isEqualTo(CLAIMED);
    }

    @Test
    void jackson_3_finds_the_module() {
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();

        assertThat(mapper.writeValueAsString(CLAIMED)).isEqualTo(CLAIM);
        assertThat(mapper.readValue(CLAIM, Claim.class)).isEqualTo(CLAIMED);
    }

    @Test
    @SuppressWarnings("deprecation") // records are final; this is the only typing that would concern them
    void the_form_is_the_same_whatever_the_mapper_is_set_to() throws Exception {
        ObjectMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.EVERYTHING)
                .build();

        assertThat(mapper.writeValueAsString(CLAIMED)).isEqualTo(CLAIM);
        assertThat(mapper.readValue(CLAIM, Claim.class)).isEqualTo(CLAIMED);
    }

    @Test
    void what_a_host_holds_is_written_and_read_by_both_majors() throws Exception {
        Held held = new Held(
                new MemberId("anna"),
                Role.COMMUNITY_MANAGER,
                Outcome.accepted(CLAIMED),
                List.of(CLAIMED),
                Map.of(new MemberId("hugo"), Role.EXPERT));

        for (Majors.Major major : Majors.BOTH) {
            assertThat(major.text(held))
                    .contains("\"who\":\"anna\"", "\"community-manager\"", "\"roles\":{\"hugo\":\"expert\"}");
            assertThat(major.read(major.write(held), Held.class)).isEqualTo(held);
        }
    }

    @Test
    void unknown_properties_are_passed_over_and_what_is_absent_has_its_default() throws Exception {
        String json = "{\"new\":{\"in\":[0.5,null]},\"kind\":\"answer.published\",\"id\":\"a\",\"actor\":null,"
                + "\"occurred-at\":\"2026-06-01T14:00:00+02:00\"}";
        Activity expected = Activity.activity("answer.published").id("a").at(Instant.parse("2026-06-01T12:00:00Z"));

        for (Majors.Major major : Majors.BOTH) {
            assertThat(major.read(json, Activity.class)).isEqualTo(expected);
        }
    }

    @Test
    void what_is_wrong_is_told_with_its_pointer() {
        String json = "{\"id\":\"CDC-26\",\"opens\":\"tomorrow\",\"closes\":\"2026-06-01T12:00:00Z\"}";

        for (Majors.Major major : Majors.BOTH) {
            assertThatExceptionOfType(major.failure())
                    .isThrownBy(() -> major.read(json, Course.class))
                    .withMessageContaining("/opens must be a moment such as 2026-03-29T01:00:00Z")
                    .withMessageNotContaining("tomorrow");
            assertThatExceptionOfType(major.failure())
                    .isThrownBy(() -> major.read("{\"id\":\"CDC-26\"}", Course.class))
                    .withMessageContaining("/opens is missing");
            assertThatExceptionOfType(major.failure())
                    .isThrownBy(() -> major.read("{\"id\":\"a\",\"id\":\"b\"}", Course.class))
                    .withMessageContaining("/id is named twice");
        }
    }

    @Test
    void types_are_told_apart_by_a_closed_list_and_never_by_class_names() {
        String json = "{\"type\":\"org.jalon.Outcome$Accepted\",\"value\":" + CLAIM + "}";
        var type = org.jalon.jackson.internal.Types.of(Outcome.class, List.of(Claim.class));

        for (Majors.Major major : Majors.BOTH) {
            assertThatExceptionOfType(major.failure())
                    .isThrownBy(() -> major.read(json, type))
                    .withMessageContaining("/type must be one of accepted, refused");
        }
    }

    @Test
    void a_tag_may_stand_anywhere() throws Exception {
        String json = "{\"value\":" + CLAIM + ",\"type\":\"accepted\"}";
        var type = org.jalon.jackson.internal.Types.of(Outcome.class, List.of(Claim.class));

        for (Majors.Major major : Majors.BOTH) {
            assertThat(major.read(json, type)).isEqualTo(Outcome.accepted(CLAIMED));
        }
    }

    @Test
    void every_code_is_known_and_stands_for_one_refusal() throws Exception {
        List<RefusalCode> codes = PublicTypes.all()
                .filter(type -> type.isEnum() && RefusalCode.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(RefusalCode.class::cast)
                .toList();

        assertThat(codes)
                .contains(CommunityRefusal.values())
                .extracting(RefusalCode::code)
                .doesNotHaveDuplicates();
        for (RefusalCode code : codes) {
            assertThat(Majors.TWO.read(Majors.TWO.write(code), RefusalCode.class))
                    .isSameAs(code);
        }
    }

    @Test
    void a_policy_names_rules_of_third_parties_by_id() throws Exception {
        PolicyDraft draft = PolicyDraft.policy("starter").withRule("com.example.welcomes");
        String json = "{\"name\":\"starter\",\"rules\":[{\"type\":\"rule\",\"id\":\"com.example.welcomes\"}]}";

        for (Majors.Major major : Majors.BOTH) {
            assertThat(major.text(draft)).isEqualTo(json);
            assertThat(major.read(json, PolicyDraft.class)).isEqualTo(draft);
            assertThatExceptionOfType(major.failure())
                    .isThrownBy(() -> major.read(json, Policy.class))
                    .withMessageContaining("unknown-rule");
        }
    }

    @Test
    void what_is_wrong_with_a_policy_is_told_all_at_once() {
        String json = "{\"name\":\"\",\"rules\":[{\"type\":\"each\",\"points\":\"recognition\",\"kinds\":[]}]}";

        for (Majors.Major major : Majors.BOTH) {
            assertThatExceptionOfType(major.failure())
                    .isThrownBy(() -> major.read(json, PolicyDraft.class))
                    .withMessageContainingAll(
                            "name host-id", "rules[0].kinds not-empty", "rules[0].id missing-property");
        }
    }

    @Test
    void what_is_wrong_with_a_part_of_a_rule_is_told_where_it_stands() {
        String json = "{\"type\":\"keeping\",\"streak\":{\"kinds\":[],\"length\":0,\"period\":\"week\"}}";

        for (Majors.Major major : Majors.BOTH) {
            assertThatExceptionOfType(major.failure())
                    .isThrownBy(() -> major.read(json, Aim.class))
                    .withMessageContaining("/streak is ill made: kinds not-empty, length positive");
        }
    }

    @Test
    void identifiers_are_plain_texts() throws Exception {
        assertThat(Majors.TWO.text(new ActivityId("post-42/accepted"))).isEqualTo("\"post-42/accepted\"");
        assertThat(Majors.TWO.text(new CourseId("CDC-26"))).isEqualTo("\"CDC-26\"");
    }

    @Test
    void types_of_others_are_left_alone() {
        Shapes shapes = Shapes.knowing(Rules.none());

        assertThat(List.of(String.class, Instant.class, List.class, Held[].class, Thread.class).stream()
                        .filter(type -> shapes.find(type).isPresent())
                        .map(Class::getName)
                        .collect(Collectors.toList()))
                .isEmpty();
    }
}
