/** Turns activities into awards: the use cases, and the fold that decides what follows from a change. */
@NullMarked
package org.jalon.recognition;

import org.jspecify.annotations.NullMarked;
