package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class PageTest {

    @Test
    void the_same_report_gives_the_same_page() {
        assertThat(ReportWriter.html(SampleReports.english())).isEqualTo(ReportWriter.html(SampleReports.english()));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void the_locale_of_the_machine_changes_nothing() {
        String expected = ReportWriter.html(SampleReports.english());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(ReportWriter.html(SampleReports.english())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void title_subtitle_and_headline_come_first() {
        String page = ReportWriter.html(Report.titled("Spring")
                .subtitled("March to May")
                .headlining(Figure.of("Members", 12_345).hinting("and growing"), Figure.percent("Answered", 0.934)));

        assertThat(page)
                .contains("<title>Spring</title>", "<h1>Spring</h1>", "<p class=\"subtitle\">March to May</p>")
                .contains("<dt>Members</dt>\n<dd class=\"value\">12,345</dd>\n<dd class=\"hint\">and growing</dd>")
                .contains("<dd class=\"value\">93%</dd>");
    }

    @Test
    void the_page_speaks_the_language_of_its_report() {
        String page = ReportWriter.html(SampleReports.french());

        assertThat(page)
                .contains("<html lang=\"fr\">", "Sommaire", "2\u202f417", "93\u202f%", "2,4", "1 août 2026")
                .contains("Afficher les 30 lignes");
    }

    @Test
    void a_short_report_needs_no_contents() {
        String page = ReportWriter.html(Report.titled("Short").with(Section.titled("Only one")));

        assertThat(page).doesNotContain("<nav").contains("<h2 id=\"section-1\">Only one</h2>");
    }

    @Test
    void a_title_without_words_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Section.titled(" "))
                .withMessage("section title is blank; pass the words that the reader will see");
    }
}
