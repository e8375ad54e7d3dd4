package org.jalon.examples.report;

import static org.jalon.examples.report.Tag.tag;

import java.util.List;
import java.util.stream.IntStream;

/** What the reader sees, from the title to the footer. */
record BodyHtml(Report report) {

    Html html() {
        return tag("div", hasContents() ? "page guided" : "page")
                .containing(header(), contents(), tag("main").containing(headline(), sections()), footer());
    }

    private Html header() {
        return tag("header")
                .containing(tag("h1").text(report.title()), tag("p", "subtitle").textIfAny(report.subtitle()));
    }

    /** Whether there are enough sections to lose one's way. */
    private boolean hasContents() {
        return report.sections().size() > 1;
    }

    private Html contents() {
        if (!hasContents()) {
            return Html.NOTHING;
        }
        String name = say(Phrase.CONTENTS);
        List<Html> links = numbered().mapToObj(this::link).toList();
        return tag("nav")
                .with("aria-label", name)
                .containing(tag("p", "kind").text(name), tag("ol").containing(links));
    }

    private Html link(int number) {
        return tag("li")
                .containing(tag("a").with("href", "#" + anchor(number))
                        .text(report.sections().get(number).title()));
    }

    private Html headline() {
        if (report.headline().isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> figures = report.headline().stream().map(this::figure).toList();
        return tag("section", "headline")
                .with("aria-label", say(Phrase.HEADLINE))
                .containing(tag("dl").containing(figures));
    }

    private Html figure(Figure figure) {
        String value = figure.value().fold(new CellText(report.language()));
        return tag("div")
                .containing(
                        tag("dt").text(figure.label()),
                        tag("dd", "value").text(value),
                        tag("dd", "hint").textIfAny(figure.hint()));
    }

    private Html sections() {
        return Html.join(numbered().mapToObj(this::section).toList());
    }

    private Html section(int number) {
        Section section = report.sections().get(number);
        var blocks = new BlockHtml(report.language());
        String title = anchor(number);
        return tag("section")
                .with("aria-labelledby", title)
                .containing(
                        tag("h2").with("id", title).text(section.title()),
                        tag("p", "intro").textIfAny(section.intro()),
                        Html.join(section.blocks().stream()
                                .map(it -> it.fold(blocks))
                                .toList()));
    }

    private Html footer() {
        return tag("footer").containing(tag("p").text(say(Phrase.FOOTER)));
    }

    private IntStream numbered() {
        return IntStream.range(0, report.sections().size());
    }

    private static String anchor(int number) {
        return "section-" + (number + 1);
    }

    private String say(Phrase phrase) {
        return report.language().say(phrase);
    }
}
