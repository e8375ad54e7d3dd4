/** Policies for the examples, built from Jalon's public rules only. */
@NullMarked
package org.jalon.examples.policy;

import org.jspecify.annotations.NullMarked;
