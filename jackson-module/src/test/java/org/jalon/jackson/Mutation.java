package org.jalon.jackson;

import java.util.List;
import java.util.Random;

/** Makes documents that are almost right. */
final class Mutation {

    private static final List<String> PIECES = List.of(
            "null",
            "true",
            "-1",
            "0.5",
            "1e400",
            "9223372036854775808",
            "123456789012345678901234567890",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "[[[[[[]]]]]]",
            "{\"type\":\"accepted\"}",
            "\"\\ud800\"",
            "\u0000",
            "\"2026-13-45T99:00:00Z\"",
            "NaN",
            "{\"type\":{\"type\":[]}}");

    private final Random random;
    private final List<String> others;

    Mutation(Random random, List<String> others) {
        this.random = random;
        this.others = others;
    }

    String of(String document) {
        String mutated = document;
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutated = once(mutated);
        }
        return mutated;
    }

    private String once(String document) {
        int from = random.nextInt(document.length() + 1);
        int to = Math.min(document.length(), from + random.nextInt(12));
        String before = document.substring(0, from);
        String after = document.substring(to);
        return switch (random.nextInt(7)) {
            case 0 -> before;
            case 1 -> before + after;
            case 2 -> before + (char) (random.nextInt(96) + 32) + after;
            case 3 -> before + document.substring(from, to) + document.substring(from);
            case 4 -> before + piece() + after;
            case 5 -> value(document);
            default -> before + others.get(random.nextInt(others.size())) + after;
        };
    }

    /** With something else in place of what stands after one of the colons. */
    private String value(String document) {
        int colon = document.indexOf(':', random.nextInt(document.length() + 1));
        if (colon < 0) {
            return piece();
        }
        int end = colon + 1;
        while (end < document.length() && ",}]".indexOf(document.charAt(end)) < 0) {
            end++;
        }
        return document.substring(0, colon + 1) + piece() + document.substring(end);
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    /** With some bytes that are no UTF-8. */
    byte[] bytes(byte[] document) {
        byte[] mutated = document.clone();
        for (int i = 0; i < 2 && mutated.length > 0; i++) {
            int at =
                    random.nextBoolean() ? random.nextInt(mutated.length) : random.nextInt(Math.min(4, mutated.length));
            mutated[at] = (byte) (random.nextBoolean() ? 0 : random.nextInt(256));
        }
        return mutated;
    }
}
