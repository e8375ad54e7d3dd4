package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void a_script_that_would_end_its_own_element_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Script("'</script>'"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Script("'</SCRIPT >'"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Script("'<!--'"));
    }

    @Test
    void a_script_is_admitted_by_its_hash() {
        assertThat(new Script("alert(1)").hash()).isEqualTo("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
    }

    @Test
    void a_text_missing_from_the_class_path_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ClassPathText("no/such.txt").read())
                .withMessageContaining("no/such.txt");
    }
}
