package org.jalon.moderation.rule;

import jakarta.validation.constraints.NotNull;

/**
 * A place in a submission.
 *
 * @param part in which of its texts
 * @param from the first character ({@code char}), counted from 0
 * @param to the character after the last
 */
public record Span(@NotNull Part part, int from, int to) {}
