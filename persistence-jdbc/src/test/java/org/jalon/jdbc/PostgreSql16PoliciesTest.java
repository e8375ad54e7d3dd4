package org.jalon.jdbc;

import org.jalon.Store;
import org.jalon.contract.Bench;
import org.jalon.contract.PoliciesContract;

class PostgreSql16PoliciesTest extends PoliciesContract {

    private static final Names NAMES = Server.POSTGRESQL_16.migrated();
    private static final Bench BENCH = Bench.on(store());

    @Override
    protected Bench bench() {
        return BENCH;
    }

    @Override
    protected boolean outlivesTheProcess() {
        return true;
    }

    @Override
    protected Store reopened() {
        return store();
    }

    private static JdbcStore store() {
        return JdbcStore.settings().at(NAMES).owning(Server.POSTGRESQL_16.dataSource());
    }
}
