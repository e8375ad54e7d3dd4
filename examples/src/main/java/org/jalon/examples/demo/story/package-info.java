/** The year told to Jalon, in order and out of order, with what came of it. */
@NullMarked
package org.jalon.examples.demo.story;

import org.jspecify.annotations.NullMarked;
