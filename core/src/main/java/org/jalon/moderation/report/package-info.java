/** What members report, how much that weighs, and what it brings about before a moderator decides. */
@NullMarked
package org.jalon.moderation.report;

import org.jspecify.annotations.NullMarked;
