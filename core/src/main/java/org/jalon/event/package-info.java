/** What happened, as events that can be kept, read back and told to others; and the port that keeps them. */
@NullMarked
package org.jalon.event;

import org.jspecify.annotations.NullMarked;
