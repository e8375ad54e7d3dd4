package org.jalon.jackson;

import java.util.List;
import java.util.Random;

/** What specimens are made of, when there is a choice. */
interface Choice {

    /** From 0 to below {@code bound}. */
    int below(int bound);

    /** Whether what may be absent is there. */
    boolean present();

    long number();

    /** Any text; for golden files, one that names its place. */
    String text(String place);

    default <T> T of(List<T> items) {
        return items.get(below(items.size()));
    }

    /** Everything is there, and named after its place. */
    static Choice exemplary() {
        return new Choice() {
            private int drawn;

            @Override
            public int below(int bound) {
                drawn++;
                return drawn % bound;
            }

            @Override
            public boolean present() {
                return true;
            }

            @Override
            public long number() {
                return 1L + below(50);
            }

            @Override
            public String text(String place) {
                return place + "-" + (1 + below(9));
            }
        };
    }

    /** Anything that is allowed. */
    static Choice random(Random random) {
        return new Choice() {
            @Override
            public int below(int bound) {
                return random.nextInt(bound);
            }

            @Override
            public boolean present() {
                return random.nextBoolean();
            }

            @Override
            public long number() {
                return switch (random.nextInt(4)) {
                    case 0 -> random.nextLong();
                    case 1 -> Long.MAX_VALUE;
                    case 2 -> 0;
                    default -> random.nextInt(1000) - 500;
                };
            }

            @Override
            public String text(String place) {
                return random.ints(random.nextInt(12), 0, 0x11000)
                        .map(point -> point % 3 == 0 ? point : point % 96 + 32)
                        .filter(point -> point < 0xD800 || point > 0xDFFF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        };
    }
}
