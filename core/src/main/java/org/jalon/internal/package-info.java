/** Shared inside Jalon; no API. */
@NullMarked
package org.jalon.internal;

import org.jspecify.annotations.NullMarked;
