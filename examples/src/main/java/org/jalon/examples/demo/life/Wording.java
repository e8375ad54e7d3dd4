package org.jalon.examples.demo.life;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds titles for posts, never twice the same while there are any left. */
final class Wording {

    private static final int TRIES = 20;

    private static final List<String> TASKS = List.of(
            "announce a reorganisation",
            "win over a sceptical manager",
            "keep a tired team going",
            "answer the fear of losing one's job",
            "get silent people to speak up",
            "measure adoption without spying",
            "choose the first pilot team",
            "say that a project has failed",
            "bring the unions in early",
            "hand a change over to the line",
            "train people who have no time",
            "deal with rumours",
            "keep sponsors visible",
            "celebrate small wins",
            "explain the why in one page",
            "end an old habit");

    private static final List<String> CIRCUMSTANCES = List.of(
            "when half the team works remotely",
            "after a first attempt that failed",
            "with two weeks' notice",
            "when the decision came from above",
            "across three sites",
            "without a budget",
            "in the middle of a merger",
            "when nobody asked for it",
            "with a team on night shift",
            "when the sponsor has just left",
            "in a public service",
            "two years after the last change",
            "with people who have seen it all",
            "in a family business",
            "when the tool is not ready",
            "without losing the best people");

    private static final List<String> PRACTICES = List.of(
            "Mapped the stakeholders",
            "Ran a pre-mortem",
            "Opened every meeting with a listening round",
            "Wrote a one-page why",
            "Set up a weekly change corner",
            "Trained four relays",
            "Tested with a pilot team",
            "Held a retrospective",
            "Drew the resistance curve together",
            "Replaced the newsletter by stand-ups");

    private static final List<String> PLACES = List.of(
            "for the payroll merger",
            "at the Lyon warehouse",
            "with the night shift",
            "in the claims department",
            "for the new booking tool",
            "at the town hall",
            "with the maintenance crews",
            "in two hospitals",
            "for the move to the new site",
            "with the regional managers");

    private static final List<String> SOURCES = List.of(
            "A checklist",
            "A case study",
            "A short film",
            "A template",
            "An article",
            "A podcast",
            "A game for ten people");

    private final Chance chance;
    private final Set<String> used = new HashSet<>();

    Wording(Chance chance) {
        this.chance = chance;
    }

    String question() {
        return fresh("How do you ", TASKS, CIRCUMSTANCES, "?");
    }

    String practice() {
        return fresh("", PRACTICES, PLACES, "");
    }

    String resource() {
        return fresh(
                "", SOURCES, TASKS.stream().map(task -> "on how to " + task).toList(), "");
    }

    private String fresh(String before, List<String> first, List<String> second, String after) {
        String title = "";
        for (int i = 0; i < TRIES; i++) {
            title = before + chance.oneOf(first) + " " + chance.oneOf(second) + after;
            if (used.add(title)) {
                return title;
            }
        }
        return title;
    }
}
