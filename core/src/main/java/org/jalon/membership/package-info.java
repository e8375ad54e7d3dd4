/** How people become members by themselves, when they are invited, or when they ask; and what members choose for themselves. */
@NullMarked
package org.jalon.membership;

import org.jspecify.annotations.NullMarked;
