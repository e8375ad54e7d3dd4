package org.jalon.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import org.junit.jupiter.api.Test;

/** The build runs tests with the newest Jackson 2 and with the oldest one; this one says that it really does. */
class JacksonVersionTest {

    @Test
    void the_tests_run_with_the_version_that_the_build_says() {
        assertThat(PackageVersion.VERSION).hasToString(System.getProperty("jalon.jackson2"));
    }
}
