package org.jalon.recognition.ledger;

import org.jalon.Values;

/**
 * How far a fold has come.
 *
 * @param last the position of its last input
 * @param state the state after it
 */
public record Tip(Position last, Values state) {}
