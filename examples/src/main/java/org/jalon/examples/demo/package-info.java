/** The main example: a learning community around a course, told and reported from beginning to end. */
@NullMarked
package org.jalon.examples.demo;

import org.jspecify.annotations.NullMarked;
