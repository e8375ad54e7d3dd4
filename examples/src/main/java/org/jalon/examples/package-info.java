/** The examples' command line. */
@NullMarked
package org.jalon.examples;

import org.jspecify.annotations.NullMarked;
