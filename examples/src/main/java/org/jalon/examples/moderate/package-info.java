/** The command that screens the lines of a file. */
@NullMarked
package org.jalon.examples.moderate;

import org.jspecify.annotations.NullMarked;
