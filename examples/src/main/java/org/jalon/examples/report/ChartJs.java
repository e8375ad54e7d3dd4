package org.jalon.examples.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.regex.Pattern;

/** The Chart.js library, taken from its WebJar, whichever version the build chose. */
final class ChartJs {

    private static final String WEBJAR = "META-INF/maven/org.webjars.npm/chart.js/pom.properties";
    private static final Pattern SOURCE_MAP = Pattern.compile("(?m)^//# sourceMappingURL=.*$\\R?");

    private ChartJs() {}

    /** The library with its licence in front and without the link to its source map, which the page does not hold. */
    static Script script() {
        String home = "META-INF/resources/webjars/chart.js/" + version() + "/";
        String licence = new ClassPathText(home + "LICENSE.md").read().strip();
        String library = new ClassPathText(home + "dist/chart.umd.js").read();
        return new Script(
                "/*!\n" + licence + "\n*/\n" + SOURCE_MAP.matcher(library).replaceAll(""));
    }

    private static String version() {
        var properties = new Properties();
        try {
            properties.load(new StringReader(new ClassPathText(WEBJAR).read()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + WEBJAR, e);
        }
        return properties.getProperty("version", "");
    }
}
