package org.jalon.examples.demo.life;

import java.time.LocalDate;

/** How often somebody contributes: in how many days out of 1000, before, during and after the course. */
enum Temperament {
    PILLAR(450, 550, 165, 900),
    STEADY(250, 340, 75, 700),
    OCCASIONAL(110, 150, 24, 450),
    /** Keen on the course, then gone. */
    FADING(250, 300, 60, 350) {
        @Override
        int keenness(LocalDate day) {
            return day.isBefore(CourseYear.CLOSES.plusWeeks(12)) ? super.keenness(day) : 0;
        }
    },
    QUIET(20, 45, 5, 150);

    private final int before;
    private final int during;
    private final int after;
    private final int attendance;

    Temperament(int before, int during, int after, int attendance) {
        this.before = before;
        this.during = during;
        this.after = after;
        this.attendance = attendance;
    }

    int keenness(LocalDate day) {
        return switch (CourseYear.phaseOn(day)) {
            case BEFORE -> before;
            case DURING -> during;
            case AFTER -> after;
        };
    }

    /** How many gatherings out of 1000 they come to. */
    int attendance() {
        return attendance;
    }
}
