/** Levels: what a member may do by merit, gained and lost again. Begin with {@link org.jalon.recognition.level.LevelRule#level}. */
@NullMarked
package org.jalon.recognition.level;

import org.jspecify.annotations.NullMarked;
