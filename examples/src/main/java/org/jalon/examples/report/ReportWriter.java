package org.jalon.examples.report;

import java.io.IOException;
import java.nio.file.Path;

/** Turns a {@link Report} into one HTML page that needs nothing else: no network, no other file. */
public final class ReportWriter {

    private ReportWriter() {}

    /** The page; the same report always gives the same text. */
    public static String html(Report report) {
        return new PageHtml(report).text();
    }

    /**
     * Writes the page in one step: whoever opens the file sees the old page or the new one, never a half.
     *
     * @throws IOException when the page could not be written; an older one is then still there, untouched
     */
    public static void write(Report report, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        Path name = target.getFileName();
        if (folder == null || name == null) {
            throw new IllegalArgumentException(file + " is a root, not a file; pass for instance report.html");
        }
        OutputFolder.at(folder).with(name.toString(), html(report)).write();
    }
}
