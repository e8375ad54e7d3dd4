package org.jalon.examples.report;

import java.util.List;

/** An element about to be filled. Names come from this package only; values and contents are escaped. */
record Tag(String name, String attributes) {

    static Tag tag(String name) {
        return new Tag(name, "");
    }

    static Tag tag(String name, String cssClass) {
        return tag(name).with("class", cssClass);
    }

    Tag with(String attribute, String value) {
        return new Tag(
                name, attributes + " " + attribute + "=\"" + Html.text(value).markup() + "\"");
    }

    Html text(String text) {
        return containing(Html.text(text));
    }

    /** The element with this text, or nothing at all when there is no text. */
    Html textIfAny(String text) {
        return text.isBlank() ? Html.NOTHING : text(text);
    }

    Html containing(Html... children) {
        return containing(List.of(children));
    }

    Html containing(List<Html> children) {
        return new Html("<" + name + attributes + ">" + Html.join(children).markup() + "</" + name + ">\n");
    }

    /** An element that never has contents, such as {@code col}. */
    Html alone() {
        return new Html("<" + name + attributes + ">\n");
    }
}
