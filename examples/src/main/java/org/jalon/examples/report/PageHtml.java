package org.jalon.examples.report;

import static org.jalon.examples.report.Tag.tag;

import java.util.List;
import java.util.stream.Collectors;

/** The whole page. Its own policy forbids it to load anything at all and to run any script but those it came with. */
record PageHtml(Report report) {

    String text() {
        List<Script> scripts = hasChart()
                ? List.of(
                        ChartJs.script(),
                        new Script(ClassPathText.beside("report.js").read()))
                : List.of();
        Html page = tag("html").with("lang", report.language().code()).containing(head(scripts), body(scripts));
        return "<!DOCTYPE html>\n" + page.markup();
    }

    private boolean hasChart() {
        return report.sections().stream().flatMap(it -> it.blocks().stream()).anyMatch(Chart.class::isInstance);
    }

    private Html head(List<Script> scripts) {
        return tag("head")
                .containing(
                        tag("meta").with("charset", "utf-8").alone(),
                        tag("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1")
                                .alone(),
                        tag("meta")
                                .with("name", "color-scheme")
                                .with("content", "light dark")
                                .alone(),
                        tag("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", policy(scripts))
                                .alone(),
                        tag("title").text(report.title()),
                        new Html(
                                "<style>\n" + ClassPathText.beside("report.css").read() + "</style>\n"));
    }

    private static String policy(List<Script> scripts) {
        String hashes = scripts.stream().map(Script::hash).collect(Collectors.joining(" "));
        String allowed = hashes.isEmpty() ? "'none'" : hashes;
        return "default-src 'none'; style-src 'unsafe-inline'; script-src " + allowed
                + "; base-uri 'none'; form-action 'none'";
    }

    private Html body(List<Script> scripts) {
        Html visible = new BodyHtml(report).html();
        Html drawing = Html.join(scripts.stream().map(Script::html).toList());
        return tag("body").containing(visible, noScript(scripts), drawing);
    }

    private Html noScript(List<Script> scripts) {
        return scripts.isEmpty()
                ? Html.NOTHING
                : tag("noscript")
                        .containing(
                                tag("style").text(".plot{display:none}"),
                                tag("p", "block note warning")
                                        .text(report.language().say(Phrase.NO_SCRIPT)));
    }
}
