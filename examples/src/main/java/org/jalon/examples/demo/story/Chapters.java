package org.jalon.examples.demo.story;

import java.util.List;

/** The chapters whose outcome is asked for later. */
public record Chapters(
        Challenging challenging, TeamAutumn teams, AtWork atWork, Thanking thanking, Ladder ladder, Incident incident) {

    static Chapters of(Lms lms, Agenda agenda) {
        var chapters = new Chapters(
                new Challenging(lms),
                new TeamAutumn(lms),
                new AtWork(lms),
                new Thanking(lms),
                new Ladder(lms),
                new Incident(lms));
        List.of(
                        chapters.challenging,
                        chapters.teams,
                        chapters.atWork,
                        new Playbook(lms),
                        chapters.thanking,
                        new Growth(lms),
                        chapters.ladder,
                        chapters.incident)
                .forEach(chapter -> chapter.plan(agenda));
        return chapters;
    }
}
