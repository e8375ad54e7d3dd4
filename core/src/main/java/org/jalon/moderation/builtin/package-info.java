/**
 * Moderation rules to be put together: {@link org.jalon.moderation.builtin.Checks what they look for} and {@link
 * org.jalon.moderation.builtin.CheckRule what follows}.
 */
@NullMarked
package org.jalon.moderation.builtin;

import org.jspecify.annotations.NullMarked;
