package org.jalon.examples.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a community manager is told, from the most important to the details: headline figures, then sections.
 *
 * @param subtitle one line on what the report is about and which time it covers; may be empty
 * @param headline the few figures to remember; may be empty
 */
public record Report(Language language, String title, String subtitle, List<Figure> headline, List<Section> sections) {

    public Report {
        Titles.require("report", title);
        headline = List.copyOf(headline);
        sections = List.copyOf(sections);
    }

    /** An English report that has only a title so far. */
    public static Report titled(String title) {
        return new Report(Language.ENGLISH, title, "", List.of(), List.of());
    }

    public Report subtitled(String subtitle) {
        return new Report(language, title, subtitle, headline, sections);
    }

    /** The language that the texts are in: it decides how numbers and dates are written and how the page is read aloud. */
    public Report in(Language language) {
        return new Report(language, title, subtitle, headline, sections);
    }

    /** Adds headline figures after those already there; a reader remembers about four. */
    public Report headlining(Figure... more) {
        List<Figure> figures = Stream.concat(headline.stream(), Stream.of(more)).toList();
        return new Report(language, title, subtitle, figures, sections);
    }

    /** Adds sections after those already there. */
    public Report with(Section... more) {
        List<Section> all = Stream.concat(sections.stream(), Stream.of(more)).toList();
        return new Report(language, title, subtitle, headline, all);
    }
}
