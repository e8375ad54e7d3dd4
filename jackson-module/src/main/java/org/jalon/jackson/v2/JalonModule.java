package org.jalon.jackson.v2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jalon.jackson.internal.Limits;
import org.jalon.jackson.internal.Shapes;
import org.jalon.recognition.rule.Rules;

/**
 * Teaches a Jackson 2 mapper the JSON form of Jalon's public values, as {@code docs/json.md} tells: register it, or let
 * {@code findAndAddModules} find it. The form is the same whatever the mapper is configured to do, and the same as with Jackson 3. What
 * does not fit is told by a {@link com.fasterxml.jackson.core.JsonProcessingException}, and by nothing else.
 */
public final class JalonModule extends Module {

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
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
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
