/** Kudos: scarce points that members give each other, each out of a budget for a calendar period. */
@NullMarked
package org.jalon.kudos;

import org.jspecify.annotations.NullMarked;
