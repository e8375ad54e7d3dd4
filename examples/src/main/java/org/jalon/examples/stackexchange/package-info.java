/**
 * A question-and-answer site of the Stack Exchange network, read from its data dump.
 *
 * <p>{@link org.jalon.examples.stackexchange.Dump} takes the official XML files, or the same columns as CSV. Only the
 * columns that recognition needs are kept: no text, no name, no address.
 */
@NullMarked
package org.jalon.examples.stackexchange;

import org.jspecify.annotations.NullMarked;
