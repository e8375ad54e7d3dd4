package org.jalon.moderation.text;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds links in a text: {@code scheme://host}, {@code www.host}, {@code host/path}, and mere names of hosts. Linear. */
public final class Links {

    private static final int LONGEST_HOST = 253;
    private static final String WWW = "www.";

    private final String text;
    private final List<Link> found = new ArrayList<>();
    private int at;

    private Links(String text) {
        this.text = text;
    }

    /** In the order of the text. */
    public static List<Link> in(String text) {
        return new Links(text).found();
    }

    /** What a host gives as the target of a link. */
    public static Link target(String target) {
        List<Link> links = in(target.strip());
        return new Link(links.isEmpty() ? "" : links.get(0).host(), true);
    }

    private List<Link> found() {
        while (at < text.length()) {
            if (isScheme()) {
                at += 3;
                skipUser();
                add(hostEnd(), true);
                skipPath();
            } else if (isHostCharacter(text.charAt(at)) && (at == 0 || !isHostCharacter(text.charAt(at - 1)))) {
                takeName();
            } else {
                at++;
            }
        }
        return List.copyOf(found);
    }

    private boolean isScheme() {
        return text.charAt(at) == ':'
                && at > 0
                && Character.isLetter(text.charAt(at - 1))
                && isSlash(at + 1)
                && isSlash(at + 2);
    }

    private boolean isSlash(int place) {
        return place < text.length() && (text.charAt(place) == '/' || text.charAt(place) == '\\');
    }

    /** Up to the at sign, when there is one before the path. */
    private void skipUser() {
        int end = at;
        while (end < text.length() && end - at <= LONGEST_HOST && !endsHost(text.charAt(end))) {
            end++;
        }
        int sign = text.substring(at, end).lastIndexOf('@');
        at += sign + 1;
    }

    private static boolean endsHost(char c) {
        return c == '/' || c == '\\' || c == '?' || c == '#' || Character.isWhitespace(c) || c == '"' || c == '<';
    }

    private int hostEnd() {
        int end = at;
        while (end < text.length() && isHostCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void takeName() {
        int end = hostEnd();
        int dot = end - 2;
        while (dot > at && text.charAt(dot) != '.') {
            dot--;
        }
        boolean isHost = dot > at && Character.isLetter(text.charAt(dot + 1));
        boolean isAddress = at > 0 && text.charAt(at - 1) == '@';
        if (isHost && !isAddress) {
            boolean explicit = isSlash(end) || text.regionMatches(true, at, WWW, 0, WWW.length());
            add(end, explicit);
            if (explicit) {
                skipPath();
            }
        }
        at = Math.max(at, end);
    }

    private void skipPath() {
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "<>\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    private void add(int end, boolean explicit) {
        found.add(new Link(host(text.substring(at, end)), explicit));
        at = end;
    }

    private static boolean isHostCharacter(char c) {
        return Character.isLetterOrDigit(c)
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '\u3002'
                || Character.isSurrogate(c);
    }

    private static String host(String written) {
        String host = written.length() > LONGEST_HOST ? "" : written;
        while (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        return ascii(host).toLowerCase(Locale.ROOT);
    }

    /** As browsers look hosts up: full-width letters are letters; what is no name stays as it is written. */
    private static String ascii(String host) {
        if (host.chars().allMatch(c -> c < 128)) {
            return host;
        }
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noName) {
            return host;
        }
    }
}
