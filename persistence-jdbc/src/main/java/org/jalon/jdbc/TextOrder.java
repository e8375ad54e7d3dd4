package org.jalon.jdbc;

/**
 * How texts are kept in columns that the database orders by, so that its order is that of Java: by UTF-16 code unit. Only characters
 * from U+E000 on can be meant; texts without them are kept as they are.
 */
interface TextOrder {

    String kept(String text);

    /** The text that was kept like that. */
    String read(String kept);
}
