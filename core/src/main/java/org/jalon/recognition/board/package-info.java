/** Leaderboards: windows, rankings, ties. */
@NullMarked
package org.jalon.recognition.board;

import org.jspecify.annotations.NullMarked;
