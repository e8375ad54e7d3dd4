package org.jalon.examples.demo.story;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jalon.examples.demo.life.CourseYear;

/** What the community manager notes down while the year goes by. */
final class Diary {

    private final InstantSource clock;
    private final List<DiaryEntry> entries = new ArrayList<>();

    Diary(InstantSource clock) {
        this.clock = clock;
    }

    /** Something that the short version of the story needs too. */
    void headline(String title, String text) {
        add(title, text, true);
    }

    void note(String title, String text) {
        add(title, text, false);
    }

    private void add(String title, String text, boolean aloud) {
        entries.add(new DiaryEntry(CourseYear.dayOf(clock.instant()), title, text, aloud));
    }

    List<DiaryEntry> entries() {
        return List.copyOf(entries);
    }
}
