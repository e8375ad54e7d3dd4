package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page is read on trains, from mails and from archives: it must ask nothing of any network. */
class SelfContainedPageTest {

    private static final String PAGE = ReportWriter.html(SampleReports.english());
    private static final String PAGE_WITHOUT_SCRIPTS = PAGE.replaceAll("(?s)<script>.*?</script>", "");

    @Test
    void nothing_is_loaded_from_elsewhere() {
        assertThat(PAGE_WITHOUT_SCRIPTS)
                .doesNotContain("http:", "https:", "src=", "url(", "@import", "<link", "<iframe", "<object", "<embed");
    }

    @Test
    void links_lead_to_places_of_the_page_itself() {
        List<String> links = found(" href=\"([^\"]*)\"", PAGE_WITHOUT_SCRIPTS);

        assertThat(links).containsExactly("#section-1", "#section-2", "#section-3", "#section-4");
        assertThat(links).allSatisfy(it -> assertThat(PAGE).contains("id=\"" + it.substring(1) + "\""));
    }

    @Test
    void the_browser_is_told_to_load_nothing_and_to_run_no_other_script() {
        List<String> hashes = found("<script>(.*?)</script>", PAGE).stream()
                .map(it -> new Script(it).hash())
                .toList();

        assertThat(hashes).hasSize(2);
        assertThat(PAGE)
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src "
                        + Html.text(String.join(" ", hashes)).markup() + ";");
    }

    @Test
    void the_chart_library_keeps_its_licence_and_loses_its_source_map() {
        assertThat(PAGE)
                .contains("Chart.js v4", "Released under the MIT License", "Permission is hereby granted")
                .doesNotContain("sourceMappingURL");
    }

    @Test
    void a_report_without_charts_has_no_script() {
        String page = ReportWriter.html(SampleReports.french());

        assertThat(page).doesNotContain("<script", "<noscript").contains("script-src &#39;none&#39;");
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }
}
