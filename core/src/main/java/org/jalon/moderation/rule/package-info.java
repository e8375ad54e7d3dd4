/** What a moderation rule sees, what it may say, and how to write one of your own. */
@NullMarked
package org.jalon.moderation.rule;

import org.jspecify.annotations.NullMarked;
