package org.jalon.examples.report;

import java.util.List;
import java.util.stream.Collectors;

/** Markup that can stand in a page as it is. Made only by escaping text or by wrapping other markup in a {@link Tag}. */
record Html(String markup) {

    static final Html NOTHING = new Html("");

    static Html text(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(it -> escape(it, escaped));
        return new Html(escaped.toString());
    }

    static Html join(List<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining()));
    }

    private static void escape(int codePoint, StringBuilder target) {
        switch (codePoint) {
            case '&' -> target.append("&amp;");
            case '<' -> target.append("&lt;");
            case '>' -> target.append("&gt;");
            case '"' -> target.append("&quot;");
            case '\'' -> target.append("&#39;");
            default -> target.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xFFFD);
        }
    }

    /** Control characters and halves of surrogate pairs have no place in HTML. */
    private static boolean isAllowed(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint == '\n' || codePoint == '\t' || (type != Character.SURROGATE && type != Character.CONTROL);
    }
}
