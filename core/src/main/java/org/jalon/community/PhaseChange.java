package org.jalon.community;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the phase of a community is decided by somebody from a moment on, or by its courses again.
 *
 * @param from from when on
 * @param phase which one, absent when it follows from the courses again
 * @param by who said so
 */
public record PhaseChange(Instant from, @Nullable Phase phase, MemberId by) {}
