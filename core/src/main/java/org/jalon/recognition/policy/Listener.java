package org.jalon.recognition.policy;

import org.jalon.recognition.rule.RecognitionRule;

/**
 * A rule that wants to see a kind of fact.
 *
 * @param rule the rule
 * @param stratum above those of all rules whose awards it hears, from 0
 */
public record Listener(RecognitionRule rule, int stratum) {}
