/** Leaderboards of parts of a community: of a team, a cohort or a challenge, and of teams against each other. */
@NullMarked
package org.jalon.leaderboard;

import org.jspecify.annotations.NullMarked;
