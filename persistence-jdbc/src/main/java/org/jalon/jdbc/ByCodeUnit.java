package org.jalon.jdbc;

/** For databases that order by UTF-16 code unit, as Java does. */
final class ByCodeUnit implements TextOrder {

    @Override
    public String kept(String text) {
        return text;
    }

    @Override
    public String read(String kept) {
        return kept;
    }
}
