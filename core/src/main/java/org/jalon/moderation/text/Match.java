package org.jalon.moderation.text;

/**
 * A place where an entry of a word list was found.
 *
 * @param entry the id of the entry
 * @param from the first character, counted from 0
 * @param to the character after the last
 */
public record Match(String entry, int from, int to) {}
