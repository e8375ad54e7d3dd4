/** The moderation log: what was done, when, why, by which rule; append-only, and told to each audience without what is not its business. */
@NullMarked
package org.jalon.moderation.log;

import org.jspecify.annotations.NullMarked;
