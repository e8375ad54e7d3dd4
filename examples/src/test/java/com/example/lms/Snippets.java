package com.example.lms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What stands between marks in a file, however it is indented. */
final class Snippets {

    private Snippets() {}

    static List<List<String>> blocks(Path file, String start, String end) throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(file).stream().map(String::strip).toList()) {
            if (inside && line.equals(end)) {
                blocks.add(List.copyOf(block));
                block.clear();
                inside = false;
            } else if (inside) {
                block.add(line);
            } else {
                inside = line.equals(start);
            }
        }
        return blocks;
    }
}
