/**
 * The forms of Jalon's types in JSON, declared once for both majors of Jackson: {@link org.jalon.jackson.internal.Forms} says what
 * is special, by the annotations that the majors share; all else follows from the types. No databind enters here. Not for use from outside.
 */
@NullMarked
package org.jalon.jackson.internal;

import org.jspecify.annotations.NullMarked;
