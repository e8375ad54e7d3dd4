package org.jalon.examples.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Dated moments, one below the other.
 *
 * @param title shown above; may be empty
 * @param moments in the order in which they are told
 */
public record Timeline(String title, List<Moment> moments) implements Block {

    /** What happened, told by the shape and the name of the marker. */
    public enum Kind {
        EVENT,
        MILESTONE,
        BADGE,
        RETRACTION
    }

    /**
     * Something that happened on a day of the community's own calendar.
     *
     * @param text a sentence more; may be empty
     */
    public record Moment(LocalDate on, Kind kind, String title, String text) {
        public Moment {
            Titles.require("moment", title);
        }

        public static Moment event(LocalDate on, String title, String text) {
            return new Moment(on, Kind.EVENT, title, text);
        }

        public static Moment milestone(LocalDate on, String title, String text) {
            return new Moment(on, Kind.MILESTONE, title, text);
        }

        public static Moment badge(LocalDate on, String title, String text) {
            return new Moment(on, Kind.BADGE, title, text);
        }

        /** Something taken back: the history shows both. */
        public static Moment retraction(LocalDate on, String title, String text) {
            return new Moment(on, Kind.RETRACTION, title, text);
        }
    }

    public Timeline {
        moments = List.copyOf(moments);
    }

    public static Timeline of(List<Moment> moments) {
        return new Timeline("", moments);
    }

    public static Timeline of(Moment... moments) {
        return of(List.of(moments));
    }

    public Timeline titled(String title) {
        return new Timeline(title, moments);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.timeline(this);
    }
}
