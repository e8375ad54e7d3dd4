package org.jalon.recognition.ledger;

import org.jalon.Values;

/**
 * How far a fold has come.
 *
 * @param cell which one
 * @param inputs how many facts it has seen, at least 1
 * @param state what it remembers of them
 */
public record Remembered(CellId cell, long inputs, Values state) {}
