/** The discussion forum of a course, read from a table of its replies. */
@NullMarked
package org.jalon.examples.forum;

import org.jspecify.annotations.NullMarked;
