package org.jalon.moderation.text;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether texts are the same but for their letters' dress, or nearly, without keeping them. Equal letters have equal
 * fingerprints. {@link #likeness} estimates how many of the runs of five letters two texts share: every run is hashed, the hashes
 * are dealt into 64 buckets by their first bits, and each bucket keeps eight bits of its smallest (one-permutation min-hashing).
 * Immutable.
 */
public final class Fingerprint {

    private static final int RUN = 5;
    private static final int BUCKETS = 64;
    private static final int BUCKET_SHIFT = 58;
    private static final long RUN_MASK = (1L << (8 * RUN)) - 1;

    private final long exact;
    private final byte[] sketch;

    private Fingerprint(long exact, byte[] sketch) {
        this.exact = exact;
        this.sketch = sketch;
    }

    public static Fingerprint of(Letters letters) {
        Reading reading = letters.plain();
        long[] smallest = new long[BUCKETS];
        Arrays.fill(smallest, Long.MAX_VALUE);
        long exact = reading.size;
        long run = 0;
        for (int cell = 0; cell < reading.size; cell++) {
            int letter = reading.letters[cell];
            exact = mixed(exact ^ letter);
            run = (run << 8 ^ letter) & RUN_MASK;
            if (cell >= RUN - 1) {
                long hash = mixed(run);
                int bucket = (int) (hash >>> BUCKET_SHIFT);
                smallest[bucket] = Math.min(smallest[bucket], hash >>> 1);
            }
        }
        return new Fingerprint(exact, sketch(smallest));
    }

    /** Of a text as it stands. */
    public static Fingerprint of(String text) {
        return of(Letters.of(text));
    }

    private static byte[] sketch(long[] smallest) {
        byte[] sketch = new byte[BUCKETS];
        for (int i = 0; i < BUCKETS; i++) {
            sketch[i] = smallest[i] == Long.MAX_VALUE ? 0 : (byte) (1 + Long.remainderUnsigned(smallest[i], 255));
        }
        return sketch;
    }

    /** How alike two texts are, in percent; 100 when their letters are the same. */
    public int likeness(Fingerprint other) {
        if (exact == other.exact) {
            return 100;
        }
        int filled = 0;
        int same = 0;
        for (int i = 0; i < BUCKETS; i++) {
            if (sketch[i] != 0 || other.sketch[i] != 0) {
                filled++;
                same += sketch[i] == other.sketch[i] ? 1 : 0;
            }
        }
        return filled == 0 ? 0 : Math.min(99, 100 * same / filled);
    }

    /** A text that any store can keep; {@link #decode} gives the fingerprint back. */
    public String encode() {
        return HexFormat.of().toHexDigits(exact) + HexFormat.of().formatHex(sketch);
    }

    /**
     * The fingerprint whose text this is.
     *
     * @throws IllegalArgumentException when it is no such text
     */
    public static Fingerprint decode(String text) {
        if (text.length() != 16 + 2 * BUCKETS) {
            throw new IllegalArgumentException("a fingerprint has " + (16 + 2 * BUCKETS) + " hexadecimal digits");
        }
        return new Fingerprint(
                HexFormat.fromHexDigitsToLong(text.substring(0, 16)),
                HexFormat.of().parseHex(text.substring(16)));
    }

    /** The last step of SplitMix64. */
    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fingerprint that && exact == that.exact && Arrays.equals(sketch, that.sketch);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(exact);
    }

    @Override
    public String toString() {
        return encode();
    }
}
