package org.jalon.examples.stackexchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A tiny site of our own invention, as files of either format. */
public final class InventedDump {

    static final Map<String, List<String>> TABLES = Map.of(
            "posts",
            List.of(
                    "Id,PostTypeId,ParentId,AcceptedAnswerId,CreationDate,Score,ViewCount,OwnerUserId,"
                            + "CommunityOwnedDate,ClosedDate,Tags",
                    "1,1,,2,2020-01-01T10:00:00.000,3,120,7,,2020-01-09T00:00:00.000,<bread><sourdough>",
                    "2,2,1,,2020-01-01T11:30:00.250,-1,,,2020-01-02T00:00:00.000,,",
                    "3,5,,,2020-01-01T12:00:00.000,0,,-1,,,"),
            "votes",
            List.of(
                    "Id,PostId,VoteTypeId,CreationDate,UserId,BountyAmount",
                    "1,1,2,2020-01-01T00:00:00.000,,",
                    "2,1,8,2020-01-02T00:00:00.000,7,50",
                    "3,99,16,2020-01-03T00:00:00.000,,"),
            "users",
            List.of(
                    "Id,Reputation,CreationDate,LastAccessDate,UpVotes,DownVotes",
                    "-1,1,2019-12-31T00:00:00.000,2019-12-31T00:00:00.000,0,0",
                    "7,101,2020-01-01T09:00:00.000,2020-01-10T08:00:00.000,4,1"),
            "comments",
            List.of(
                    "Id,PostId,Score,CreationDate,UserId",
                    "5,1,0,2020-01-01T10:05:00.000,7",
                    "6,2,1,2020-01-01T12:05:00.000,"),
            "badges",
            List.of(
                    "Id,UserId,Name,Date,Class,TagBased",
                    "9,7,Student,2020-01-01T13:00:00.000,3,False",
                    "10,7,bread,2020-01-05T13:00:00.000,1,True"));

    private InventedDump() {}

    public static void writeCsv(Path folder) throws IOException {
        for (String table : TABLES.keySet()) {
            Files.write(folder.resolve(table + ".csv"), TABLES.get(table));
        }
    }

    public static void writeXml(Path folder) throws IOException {
        for (String table : TABLES.keySet()) {
            String name = table.substring(0, 1).toUpperCase(Locale.ROOT) + table.substring(1) + ".xml";
            Files.writeString(folder.resolve(name), xml(table, TABLES.get(table)));
        }
    }

    private static String xml(String root, List<String> lines) {
        String[] columns = lines.get(0).split(",", -1);
        StringBuilder xml = new StringBuilder("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<" + root + ">\n");
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            xml.append("  <row");
            for (int i = 0; i < columns.length; i++) {
                if (!values[i].isEmpty()) {
                    xml.append(' ')
                            .append(columns[i])
                            .append("=\"")
                            .append(escaped(values[i]))
                            .append('"');
                }
            }
            xml.append(" Body=\"&lt;p&gt;\" />\n");
        }
        return xml.append("</").append(root).append('>').toString();
    }

    private static String escaped(String value) {
        return value.replace("<", "&lt;").replace(">", "&gt;");
    }
}
