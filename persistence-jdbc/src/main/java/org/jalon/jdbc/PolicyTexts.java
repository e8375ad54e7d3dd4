package org.jalon.jdbc;

import org.jalon.recognition.policy.Policy;

/** How policies are written down. Thread-safe. */
interface PolicyTexts {

    String write(Policy policy);

    /** The policy that was written like that. */
    Policy read(String text);
}
