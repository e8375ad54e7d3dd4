package org.jalon;

/**
 * One thing wrong with an input.
 *
 * @param path where, from the root of the command: {@code rules[0].guards[1].limit}
 * @param code which constraint, in lower kebab case: {@code host-id}, {@code positive}; stable, for translation
 * @param message rule, value and remedy in English, for the engineer who reads the log
 */
public record Violation(String path, String code, String message) implements Comparable<Violation> {

    @Override
    public int compareTo(Violation other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return path + " " + message;
    }
}
