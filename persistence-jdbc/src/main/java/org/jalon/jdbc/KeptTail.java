package org.jalon.jdbc;

import java.util.List;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Tail;

/**
 * A tail with its rows.
 *
 * @param from the position that it was asked for
 * @param tail the tail
 * @param rows a row for each input
 */
record KeptTail(Position from, Tail tail, List<InputRow> rows) {}
