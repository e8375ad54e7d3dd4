package org.jalon.jdbc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;

/**
 * What entries come to, per subject and kind. A reversal is of the same moment as what it takes back: the sum over both is that of what
 * stands, and something stands of a moment when it has more awards than reversals.
 */
final class Standing {

    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

    private Standing() {}

    /**
     * A select of {@code subject_id}, {@code kind}, {@code balance} and {@code latest}.
     *
     * @param condition which entries
     * @param suffix of what is read, see {@link Dialect#decisive}
     */
    static String select(String entries, String condition, String suffix) {
        String perMoment = "select subject_id, kind, occurred_s, occurred_n, sum(amount) as amount,"
                + " sum(case when reverses is null then 1 else -1 end) as awards from " + entries + " where "
                + condition + " group by subject_id, kind, occurred_s, occurred_n" + suffix;
        return "select subject_id, kind, sum(amount) as balance, max(case when awards > 0 then "
                + "cast(occurred_s as decimal(20)) * 1000000000 + occurred_n end) as latest from (" + perMoment
                + ") moments group by subject_id, kind";
    }

    /** @throws ArithmeticException when it does not fit {@code long} */
    static long balance(Row row) throws SQLException {
        return new BigDecimal(row.text("balance")).longValueExact();
    }

    /** The latest moment of which something stands, {@link Instant#MIN} without one. */
    static Instant latest(Row row) throws SQLException {
        String latest = row.textOrNull("latest");
        if (latest == null) {
            return Instant.MIN;
        }
        BigInteger nanos = new BigInteger(latest);
        BigInteger rest = nanos.mod(NANOS);
        return Instant.ofEpochSecond(nanos.subtract(rest).divide(NANOS).longValueExact(), rest.longValueExact());
    }
}
