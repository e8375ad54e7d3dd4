package org.jalon.jdbc;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jalon.recognition.policy.Policy;

/** Writes a policy down as the number it has in a list. */
final class TextsAtHand implements PolicyTexts {

    private final List<Policy> policies = new CopyOnWriteArrayList<>();

    @Override
    public synchronized String write(Policy policy) {
        if (!policies.contains(policy)) {
            policies.add(policy);
        }
        return "policy " + policies.indexOf(policy);
    }

    @Override
    public Policy read(String text) {
        return policies.get(Integer.parseInt(text.substring("policy ".length())));
    }
}
