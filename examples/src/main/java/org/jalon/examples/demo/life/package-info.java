/** A year of an invented learning community, as its host sees it: people, posts, and the activities reported to Jalon. */
@NullMarked
package org.jalon.examples.demo.life;

import org.jspecify.annotations.NullMarked;
