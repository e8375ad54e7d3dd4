/** Teams and cohorts, with dated membership. Who is in a team is told to recognition as dated facts; who is in a cohort is not. */
@NullMarked
package org.jalon.group;

import org.jspecify.annotations.NullMarked;
