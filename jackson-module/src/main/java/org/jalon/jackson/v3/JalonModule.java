package org.jalon.jackson.v3;

import org.jalon.jackson.internal.Limits;
import org.jalon.jackson.internal.Shapes;
import org.jalon.recognition.rule.Rules;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Teaches a Jackson 3 mapper the JSON form of Jalon's public values, as {@code docs/json.md} tells: register it, or let
 * {@code findAndAddModules} find it. The form is the same whatever the mapper is configured to do, and the same as with Jackson 2. What
 * does not fit is told by a {@link tools.jackson.core.JacksonException}, and by nothing else.
 */
public final class JalonModule extends JacksonModule {

    private final Shapes shapes;

    /** With the rules that {@link java.util.ServiceLoader} finds, for adopted policies that name them. */
    public JalonModule() {
        this(Rules.discovered(JalonModule.class.getClassLoader()));
    }

    /** With the rules that adopted policies may name; the same as {@code JalonBuilder.rules(...)} was given. */
    public JalonModule(Rules known) {
        this.shapes = Shapes.knowing(known);
    }

    /** A mapper with this module, and with limits for documents from outside; also those that hold values of the host's. */
    public static JsonMapper mapper() {
        return mapper(new JalonModule());
    }

    /** The same, with that module. */
    public static JsonMapper mapper(JalonModule module) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Limits.DEPTH)
                        .maxStringLength(Limits.TEXT)
                        .maxNumberLength(Limits.DIGITS)
                        .build())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                // documents are in UTF-8; what looks like UTF-32 and is not would be another exception in Jackson 2
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                // as Jackson 2 writes
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(module)
                .build();
    }

    @Override
    public String getModuleName() {
        return "Jalon";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ShapeSerializers(shapes));
        context.addDeserializers(new ShapeDeserializers(shapes));
        context.addKeyDeserializers(new ShapeKeyDeserializers(shapes));
        context.addKeySerializers(new ShapeKeySerializers(shapes));
    }
}
