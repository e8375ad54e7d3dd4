/** A community of the past brought back to life: its activities recorded with Jalon, so that rules can be tried on what really happened. */
@NullMarked
package org.jalon.examples.replay;

import org.jspecify.annotations.NullMarked;
