/** The forum of a course replayed: its replies turned into activities and recognised by the policy for learning communities. */
@NullMarked
package org.jalon.examples.forum.replay;

import org.jspecify.annotations.NullMarked;
