package org.jalon.examples.report;

import static org.jalon.examples.report.Tag.tag;

import java.util.Locale;

/** Writes whichever block a section holds. */
record BlockHtml(Language language) implements Block.Cases<Html> {

    @Override
    public Html table(Table table) {
        return TableHtml.of(table, language).html();
    }

    @Override
    public Html chart(Chart chart) {
        return new ChartHtml(language, chart).html();
    }

    @Override
    public Html timeline(Timeline timeline) {
        return new TimelineHtml(language, timeline).html();
    }

    @Override
    public Html note(Note note) {
        Phrase tone = note.tone() == Note.Tone.WARNING ? Phrase.WARNING : Phrase.INFO;
        return tag("aside", "block note " + note.tone().name().toLowerCase(Locale.ROOT))
                .containing(
                        tag("p", "kind").text(language.say(tone)),
                        tag("p", "what").text(note.title()),
                        tag("p").textIfAny(note.text()));
    }
}
