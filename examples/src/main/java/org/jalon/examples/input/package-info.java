/**
 * Reading the files that others exported: rows of named columns, from CSV or from XML.
 *
 * <p>{@link org.jalon.examples.input.RowFile} is the way in. Whatever is wrong with a file ends in the one
 * {@link org.jalon.examples.input.UnreadableInput}, whose message says where and what to do; nothing is guessed and no row
 * is skipped.
 */
@NullMarked
package org.jalon.examples.input;

import org.jspecify.annotations.NullMarked;
