/** Jalon's values in JSON for Jackson 3: {@link org.jalon.jackson.v3.JalonModule}. */
@NullMarked
package org.jalon.jackson.v3;

import org.jspecify.annotations.NullMarked;
