package org.jalon.jdbc;

import java.io.IOException;
import java.nio.file.Path;

class PostgreSql18KilledServerTest extends KilledServer {

    @Override
    MortalServer server(Path data) throws IOException {
        return new MortalPostgreSql(data);
    }
}
