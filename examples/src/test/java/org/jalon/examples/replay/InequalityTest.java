package org.jalon.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InequalityTest {

    @Test
    void where_all_have_the_same_there_is_none() {
        Inequality equal = Inequality.among(Collections.nCopies(10, 7L));

        assertThat(equal.gini()).isCloseTo(0, within(1e-12));
        assertThat(equal.topShare(0.1)).isEqualTo(0.1);
    }

    @Test
    void where_one_of_ten_has_all_it_is_nine_tenths() {
        Inequality one = Inequality.among(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 50L));

        assertThat(one.gini()).isCloseTo(0.9, within(1e-12));
        assertThat(one.topShare(0.1)).isEqualTo(1);
        assertThat(one.shareHaving(0)).isEqualTo(0.9);
    }

    @Test
    void a_share_of_people_is_rounded_and_never_nobody() {
        Inequality many = Inequality.among(Collections.nCopies(426, 1L));

        assertThat(many.people(0.01)).isEqualTo(4);
        assertThat(many.people(0.1)).isEqualTo(43);
        assertThat(many.people(0.0001)).isEqualTo(1);
    }

    @Test
    void nobody_is_no_inequality() {
        Inequality nobody = Inequality.among(List.of());

        assertThat(nobody.gini()).isZero();
        assertThat(nobody.topShare(0.1)).isZero();
        assertThat(nobody.people(0.1)).isZero();
        assertThat(nobody.shareHaving(1)).isZero();
    }
}
