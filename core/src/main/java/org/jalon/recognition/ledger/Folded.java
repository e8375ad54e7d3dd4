package org.jalon.recognition.ledger;

import org.jalon.Values;
import org.jalon.recognition.rule.Fact;

/**
 * One step of a fold.
 *
 * @param input the fact that was stepped
 * @param state the state after it
 */
public record Folded(Fact input, Values state) {}
