/** Bringing two communities together: the members, the groups and all that was given to them go on in one of the two. */
@NullMarked
package org.jalon.merging;

import org.jspecify.annotations.NullMarked;
