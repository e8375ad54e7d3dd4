package org.jalon.jdbc;

import java.sql.SQLException;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Transactions of Jalon's own: begun, committed and repeated by it. */
final class OwnTransactions implements Transactions {

    private final DataSource database;
    private final Dialects dialects;
    private final Patience patience;

    OwnTransactions(DataSource database, Dialects dialects, Patience patience) {
        this.database = database;
        this.dialects = dialects;
        this.patience = patience;
    }

    @Override
    public <T extends @Nullable Object> T deciding(Work<T> work) {
        return patiently(attempt -> once(work, attempt == 1 ? Access.OWNED : Access.REPEATED));
    }

    @Override
    public <T extends @Nullable Object> T reading(Work<T> work) {
        return patiently(attempt -> once(work, Access.READING));
    }

    @Override
    public Transactions alone() {
        return this;
    }

    private <T extends @Nullable Object> T patiently(IntFunction<T> attempt) {
        for (int failed = 1; ; failed++) {
            try {
                return attempt.apply(failed);
            } catch (StoreFailure failure) {
                if (!failure.isRepeatable() || failed >= patience.attempts()) {
                    throw failure;
                }
            }
            patience.backoff().pauseAfter(failed);
        }
    }

    private <T extends @Nullable Object> T once(Work<T> work, Access access) {
        OwnTransaction transaction = begun(access);
        try {
            T result = work.on(transaction.connection(), access);
            transaction.commit();
            return result;
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        } finally {
            transaction.end();
        }
    }

    private OwnTransaction begun(Access access) {
        try {
            return OwnTransaction.begin(database, dialects, access);
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }
}
