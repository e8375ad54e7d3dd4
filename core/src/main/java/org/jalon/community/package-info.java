/** Communities, their phases, and who belongs to them. */
@NullMarked
package org.jalon.community;

import org.jspecify.annotations.NullMarked;
