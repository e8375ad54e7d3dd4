package org.jalon.examples.report;

/** One thing to look at in a section. */
public sealed interface Block permits Table, Chart, Timeline, Note {

    /** Applies the one case made for this kind of block. */
    <R> R fold(Cases<R> cases);

    /** One answer per kind of block, so that no kind can be forgotten. */
    interface Cases<R> {
        R table(Table table);

        R chart(Chart chart);

        R timeline(Timeline timeline);

        R note(Note note);
    }
}
