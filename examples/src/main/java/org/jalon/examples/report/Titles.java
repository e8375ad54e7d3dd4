package org.jalon.examples.report;

/** Whatever has a title must show one: it is what contents, charts and screen readers call it by. */
final class Titles {

    private Titles() {}

    static void require(String owner, String title) {
        if (title.isBlank()) {
            throw new IllegalArgumentException(owner + " title is blank; pass the words that the reader will see");
        }
    }
}
