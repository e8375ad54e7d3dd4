/**
 * A report that a community manager reads: one HTML file, complete in itself, that needs no network.
 *
 * <p>{@link org.jalon.examples.report.Report} says what to show, in words and numbers, and knows nothing of Jalon's
 * own types. {@link org.jalon.examples.report.ReportWriter} turns it into a page; the same report always gives the same
 * bytes. {@link org.jalon.examples.report.OutputFolder} puts the page and its CSV companions on disk, all or none.
 */
@NullMarked
package org.jalon.examples.report;

import org.jspecify.annotations.NullMarked;
