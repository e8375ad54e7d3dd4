/** Meetings of a community, in person or live, and who attended them. */
@NullMarked
package org.jalon.gathering;

import org.jspecify.annotations.NullMarked;
