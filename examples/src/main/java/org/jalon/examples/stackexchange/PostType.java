package org.jalon.examples.stackexchange;

/** What a post is, as far as recognition cares. */
public enum PostType {
    QUESTION,
    ANSWER,
    /** Wiki pages of tags, nominations and the like: nobody earns reputation by them. */
    OTHER;

    static PostType of(int code) {
        return switch (code) {
            case 1 -> QUESTION;
            case 2 -> ANSWER;
            default -> OTHER;
        };
    }
}
