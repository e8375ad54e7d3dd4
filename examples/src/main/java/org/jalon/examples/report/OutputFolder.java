package org.jalon.examples.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Text files that belong together, such as {@code reputation.csv} and {@code report.html}: kept in memory until all are
 * known, then written all or none.
 *
 * @param files text by file name
 */
public record OutputFolder(Path folder, Map<String, String> files) {

    public OutputFolder {
        files.keySet().forEach(OutputFolder::requirePlain);
        files = Map.copyOf(files);
    }

    public static OutputFolder at(Path folder) {
        return new OutputFolder(folder, Map.of());
    }

    /**
     * Adds a file.
     *
     * @param name a plain file name, not used before
     */
    public OutputFolder with(String name, String text) {
        Map<String, String> more = new TreeMap<>(files);
        if (more.put(name, text) != null) {
            throw new IllegalArgumentException(name + " is already in this folder; pass each name once");
        }
        return new OutputFolder(folder, more);
    }

    /**
     * Creates the folder when needed and writes all files, in UTF-8, replacing older ones of the same names. Every file
     * changes in one step. When one cannot be written, those already replaced are put back.
     *
     * @return the files written, in the order of their names
     * @throws IOException when nothing was written
     */
    public List<Path> write() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        List<Replacement> replacements = new TreeMap<>(files)
                .entrySet().stream()
                        .map(it -> new Replacement(folder.resolve(it.getKey()), it.getValue()))
                        .toList();
        replace(replacements);
        return replacements.stream().map(Replacement::target).toList();
    }

    private static void requirePlain(String name) {
        Path path = Path.of(name);
        if (name.isBlank() || path.getNameCount() != 1 || path.isAbsolute() || name.equals("..") || name.equals(".")) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is not a plain file name; pass for instance report.html");
        }
    }

    private static void replace(List<Replacement> all) throws IOException {
        try {
            for (Replacement one : all) {
                one.stage();
            }
            for (Replacement one : all) {
                one.publish();
            }
        } catch (IOException | RuntimeException e) {
            all.forEach(it -> it.undo(e));
            throw e;
        } finally {
            all.forEach(Replacement::tidy);
        }
    }
}
