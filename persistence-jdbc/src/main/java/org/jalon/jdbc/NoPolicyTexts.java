package org.jalon.jdbc;

import org.jalon.recognition.policy.Policy;

/** Until policies have a text form. */
final class NoPolicyTexts implements PolicyTexts {

    @Override
    public String write(Policy policy) {
        throw new UnsupportedOperationException("policies have no text form yet");
    }

    @Override
    public Policy read(String text) {
        throw new UnsupportedOperationException("policies have no text form yet");
    }
}
