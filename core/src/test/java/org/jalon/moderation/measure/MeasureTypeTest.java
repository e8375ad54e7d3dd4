package org.jalon.moderation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.community.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTypeTest {

    @ParameterizedTest
    @EnumSource(names = {"WARNING", "SUSPENSION"})
    void leaves_nothing_but_to_take_back_ones_own(MeasureType type) {
        assertThat(blockedBy(type)).isEqualTo(EnumSet.complementOf(EnumSet.of(Permission.RETRACT_OWN)));
    }

    @Test
    void a_mute_stands_against_what_is_said() {
        assertThat(blockedBy(MeasureType.MUTE))
                .containsExactlyInAnyOrder(
                        Permission.CONTRIBUTE,
                        Permission.ATTEST,
                        Permission.ATTEST_AS_EXPERT,
                        Permission.THANK,
                        Permission.HIGHLIGHT,
                        Permission.PROPOSE_CHALLENGE);
    }

    @Test
    void an_exclusion_leaves_nothing() {
        assertThat(blockedBy(MeasureType.EXCLUSION)).isEqualTo(EnumSet.allOf(Permission.class));
    }

    @ParameterizedTest
    @EnumSource(names = {"RESTRICTION", "HOLD", "REMOVAL"})
    void stands_against_no_command(MeasureType type) {
        assertThat(blockedBy(type)).isEmpty();
    }

    private static Set<Permission> blockedBy(MeasureType type) {
        return Arrays.stream(Permission.values()).filter(type::blocks).collect(Collectors.toSet());
    }
}
