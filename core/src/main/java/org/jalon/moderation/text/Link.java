package org.jalon.moderation.text;

/**
 * Something that leads elsewhere.
 *
 * @param host in lower case, in ASCII, without a port; empty when it has none
 * @param explicit whether it is written as a link; otherwise it is a name of a host within the text, {@code example.org}
 */
public record Link(String host, boolean explicit) {}
