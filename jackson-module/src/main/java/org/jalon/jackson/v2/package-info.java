/** Jalon's values in JSON for Jackson 2, from 2.15: {@link org.jalon.jackson.v2.JalonModule}. */
@NullMarked
package org.jalon.jackson.v2;

import org.jspecify.annotations.NullMarked;
