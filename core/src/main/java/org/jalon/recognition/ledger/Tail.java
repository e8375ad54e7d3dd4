package org.jalon.recognition.ledger;

import java.util.List;
import org.jalon.Values;
import org.jalon.recognition.rule.Fact;

/**
 * The end of a fold, from which it can be stepped again.
 *
 * @param start the index of the first input of the tail, among all inputs of the fold
 * @param state the state before that input
 * @param inputs the inputs from there on, in order; they begin with the first one of its position
 */
public record Tail(int start, Values state, List<Fact> inputs) {}
