/** Challenges: proposed or drafted, adopted, entered, punctuated by milestones. */
@NullMarked
package org.jalon.challenge;

import org.jspecify.annotations.NullMarked;
