package org.jalon.jackson.internal;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.Description;
import org.jalon.RefusalCode;
import org.jalon.Values;
import org.jalon.contribution.Evidence;
import org.jalon.recognition.rule.Rules;

/** The shape of each type. Thread-safe. */
public final class Shapes {

    private static final String OWN = "org.jalon";

    private final Map<Class<?>, Shape<?>> special;
    private final Map<Type, Shape<?>> made = new ConcurrentHashMap<>();

    private Shapes(Map<Class<?>, Shape<?>> special) {
        this.special = special;
    }

    /** With the rules that policies may name. */
    public static Shapes knowing(Rules rules) {
        Map<Class<?>, Shape<?>> special = new HashMap<>();
        special.putAll(Texts.ALL);
        special.putAll(Plain.ALL);
        special.put(Values.class, new ValuesShape());
        special.put(RefusalCode.class, Words.codes());
        special.put(Description.class, new DescriptionShape<>(Description.class));
        for (Class<?> type : Description.class.getPermittedSubclasses()) {
            special.put(type, new DescriptionShape<>(type.asSubclass(Description.class)));
        }
        special.putAll(RuleForms.all(rules));
        special.putAll(EventForms.all());
        return new Shapes(Map.copyOf(special));
    }

    /** The shape of one of Jalon's own types; empty for any other, and for what is no value. */
    public Optional<Shape<Object>> find(Type type) {
        Class<?> raw = Types.raw(type);
        if (raw.isArray() || !raw.getName().startsWith(OWN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(type));
        } catch (Misfit none) {
            return Optional.empty();
        }
    }

    /**
     * The JSON Schema, draft 2020-12, of one of Jalon's own types.
     *
     * @throws IllegalArgumentException when it has no form
     */
    public Description schema(Type type) {
        Shape<Object> shape = find(type).orElseThrow(() -> new IllegalArgumentException(type + " has no form in JSON"));
        Definitions definitions = new Definitions();
        Description.Properties schema = shape.schema(definitions);
        Description.Properties document = Description.properties()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", "urn:jalon:schema:1:" + Names.of(Types.raw(type)));
        return Path.joined(Path.joined(document, schema), definitions.asProperty());
    }

    /** What a type is called in schemas and file names: {@code challenge.aim-all}. */
    public static String name(Type type) {
        return Names.of(Types.raw(type));
    }

    /** The type that a value is written as: its class, or the enum that it is a constant of. */
    public static Class<?> written(Class<?> type) {
        boolean isConstantBody = Enum.class.isAssignableFrom(type) && !type.isEnum() && type != Enum.class;
        if (isConstantBody) {
            return type.getSuperclass();
        }
        return ZoneId.class.isAssignableFrom(type) ? ZoneId.class : type;
    }

    @SuppressWarnings("unchecked") // a shape is kept under the type of its values
    Shape<Object> of(Type type) {
        Shape<?> known = special.getOrDefault(Types.raw(type), made.get(type));
        if (known == null) {
            known = make(type);
            made.put(type, known);
        }
        return (Shape<Object>) known;
    }

    private Shape<?> make(Type type) {
        Class<?> raw = Types.raw(type);
        if (raw == Object.class) {
            return new DynamicShape(this);
        }
        if (raw.isEnum()) {
            return Words.of(raw);
        }
        if (raw == Evidence.class) {
            return evidence();
        }
        if (raw.isRecord() && isOwn(raw)) {
            return record(type, raw);
        }
        if (raw.isSealed() && !Form.of(raw).variants().isEmpty()) {
            return SealedShape.of(type, this);
        }
        return container(raw, Types.arguments(type));
    }

    private Shape<?> evidence() {
        return new MappedShape<Evidence, Object>(
                of(EvidenceForm.class), EvidenceForm::of, form -> ((EvidenceForm) form).evidence());
    }

    private static boolean isOwn(Class<?> type) {
        return type.getName().startsWith(OWN);
    }

    private Shape<?> record(Type type, Class<?> raw) {
        Optional<RecordComponent> plain = Form.of(raw).plain();
        return plain.isPresent() ? plain(raw, plain.get()) : RecordShape.of(type, this);
    }

    private Shape<?> plain(Class<?> raw, RecordComponent component) {
        Maker maker = Maker.of(raw);
        Reach reach = Reach.of(component);
        return texts(component.getGenericType()).within(reach::of, value -> maker.make(new Object[] {value}));
    }

    private Shape<?> container(Class<?> raw, List<Type> arguments) {
        if (raw == List.class) {
            return ListShape.list(of(arguments.get(0)));
        }
        if (raw == Set.class) {
            return ListShape.set(of(arguments.get(0)));
        }
        if (raw == SortedSet.class) {
            return ListShape.sortedSet(of(arguments.get(0)));
        }
        if (raw == Optional.class) {
            return new OptionalShape(of(arguments.get(0)));
        }
        if (raw == SortedMap.class || raw == Map.class) {
            return new MapShape(texts(arguments.get(0)), of(arguments.get(1)));
        }
        throw new Misfit("has no form, because " + raw.getName() + " has none");
    }

    private TextShape<Object> texts(Type type) {
        if (of(type) instanceof TextShape<Object> texts) {
            return texts;
        }
        throw new Misfit("has no form, because " + type + " is no text");
    }
}
