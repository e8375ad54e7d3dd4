package org.jalon.leaderboard;

import java.util.List;
import org.jalon.group.Group;
import org.jalon.recognition.board.Window;

/**
 * Which teams are ranked.
 *
 * @param span by what was earned in it
 * @param teams each once
 */
record Contest(Window.Span span, List<Group> teams) {}
