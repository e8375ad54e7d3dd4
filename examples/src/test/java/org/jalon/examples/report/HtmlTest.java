package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.examples.report.Tag.tag;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void text_never_becomes_markup() {
        assertThat(Html.text("<b>\"Tom\" & 'Zoé'</b>").markup())
                .isEqualTo("&lt;b&gt;&quot;Tom&quot; &amp; &#39;Zoé&#39;&lt;/b&gt;");
    }

    @Test
    void an_attribute_cannot_be_left() {
        Html link = tag("a").with("title", "\" onclick=\"steal()").text("");

        assertThat(link.markup()).isEqualTo("<a title=\"&quot; onclick=&quot;steal()\"></a>\n");
    }

    @Test
    void characters_that_html_forbids_are_replaced() {
        assertThat(Html.text("a\u0000b\u001bc\ud800d\u0085e").markup()).isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde");
    }

    @Test
    void characters_beyond_the_first_plane_stay_whole() {
        assertThat(Html.text("well done 🎉\n\t").markup()).isEqualTo("well done 🎉\n\t");
    }

    @Test
    void an_element_without_text_can_be_left_out() {
        assertThat(tag("p").textIfAny(" ").markup()).isEmpty();
        assertThat(tag("p").textIfAny("words").markup()).isEqualTo("<p>words</p>\n");
    }
}
