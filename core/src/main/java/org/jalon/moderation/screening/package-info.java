/** Submissions held against the rules of a policy, in order, until one decides. */
@NullMarked
package org.jalon.moderation.screening;

import org.jspecify.annotations.NullMarked;
