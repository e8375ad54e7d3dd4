package org.jalon.jdbc;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same question about several keys in one statement, each with bounds of its own. */
final class Union {

    /** The most keys of one statement. */
    static final int MOST = 64;

    private Union() {}

    /** The statement for that many keys; there are only a few different texts. */
    static String of(String select, int keys) {
        return String.join(" union all ", Collections.nCopies(length(keys), "(" + select + ")"));
    }

    /** Sets the parameters of each select; of those that are too many, to the null that no row matches. */
    @SuppressWarnings("NullAway") // does not see that this binder takes null
    static <K> void bind(Params params, List<K> keys, Params.RowBinder<@Nullable K> binder) throws SQLException {
        for (int i = 0; i < length(keys.size()); i++) {
            binder.bind(params, i < keys.size() ? keys.get(i) : null);
        }
    }

    /** The next power of four. */
    static int length(int keys) {
        int length = 1;
        while (length < keys) {
            length *= 4;
        }
        return length;
    }
}
