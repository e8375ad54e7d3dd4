package org.jalon.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real data that may not be published and so lies beside the checkout, on machines that have it. */
public final class SharedData {

    private static final Path PLACE = Path.of("shared", "data");

    private SharedData() {}

    /** The folder of a data set; the test is skipped where there is none. */
    public static Path folder(String dataset) {
        Optional<Path> folder = above(Path.of("").toAbsolutePath())
                .map(ancestor -> ancestor.resolve(PLACE).resolve(dataset))
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(
                folder.isPresent(), "no folder " + PLACE + "/" + dataset + " in or above the working directory");
        return folder.orElseThrow();
    }

    private static Stream<Path> above(Path start) {
        return Stream.iterate(start, ancestor -> ancestor != null, Path::getParent);
    }
}
