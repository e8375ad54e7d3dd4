/** The entry class {@link org.jalon.Jalon}, the storage port, and what every concept shares. */
@NullMarked
package org.jalon;

import org.jspecify.annotations.NullMarked;
