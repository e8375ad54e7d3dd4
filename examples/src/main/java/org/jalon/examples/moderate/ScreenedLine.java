package org.jalon.examples.moderate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.rule.Verdict;
import org.jalon.moderation.screening.Screening;

/**
 * What came of one line of a file.
 *
 * @param number of the line, counted from 1
 */
record ScreenedLine(int number, Submission submission, Screening screening) {

    /** One line: number, verdict, rule, reasons. */
    String told() {
        String evidence = screening.evidence().stream()
                .map(found -> "; " + found.rule() + ": " + told(found.evidence().reason()))
                .collect(Collectors.joining());
        String reasons = screening.reasons().stream().map(ScreenedLine::told).collect(Collectors.joining(", "));
        return number + "\t" + screening.verdict() + "\t" + screening.rule() + "\t" + reasons + evidence + shown();
    }

    private static String told(Reason reason) {
        Stream<String> details = reason.details().asMap().entrySet().stream()
                .map(detail -> " " + detail.getKey() + "=" + detail.getValue());
        Stream<String> places = reason.where().stream().map(place -> " at " + place.from() + "-" + place.to());
        return reason.code() + Stream.concat(details, places).collect(Collectors.joining());
    }

    private String shown() {
        return screening.verdict() == Verdict.PUBLISH && !screening.masks().isEmpty()
                ? "; shown as: " + screening.masked(submission).text()
                : "";
    }
}
