package org.jalon.jackson.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jalon.Description;
import org.jalon.community.CommunityId;
import org.jalon.event.DomainEvent;
import org.jalon.event.Event;
import org.jalon.event.EventId;
import org.jalon.event.EventText;
import org.jalon.event.UnknownEvent;

/** Events in core's own words, as relays and archives have them: with a type, a version and the data. */
final class EventForms {

    private static final UUID ANY = new UUID(0, 0);

    private static final Set<String> OWN = Set.of("type", "version", "data");

    private EventForms() {}

    static Map<Class<?>, Shape<?>> all() {
        Map<Class<?>, Shape<?>> all = new LinkedHashMap<>();
        all.put(Event.class, new DescribedShape<>(EventText::describe, EventForms::event, EventForms::schema));
        Shape<DomainEvent> what =
                new DescribedShape<>(EventForms::written, EventForms::what, definitions -> whatSchema());
        all.put(DomainEvent.class, what);
        for (Class<?> type : DomainEvent.class.getPermittedSubclasses()) {
            all.put(type, new MappedShape<>(what, DomainEvent.class::cast, event -> only(type, event)));
        }
        return all;
    }

    private static Event event(Description described) {
        return EventText.read(described.encode());
    }

    private static Description written(DomainEvent what) {
        return Path.only(OWN, EventText.describe(around(what)));
    }

    private static DomainEvent what(Description described) {
        Description.Properties given = Path.only(OWN, described);
        if (given.all().size() < OWN.size()) {
            throw new Misfit("is no event; it needs type, version and data");
        }
        UnknownEvent unread = new UnknownEvent(
                ((Description.Text) Path.of("type").in(given)).value(),
                Math.toIntExact(((Description.Whole) Path.of("version").in(given)).value()),
                (Description.Properties) Path.of("data").in(given));
        return EventText.read(EventText.write(around(unread))).what();
    }

    private static Event around(DomainEvent what) {
        return new Event(new EventId(ANY), new CommunityId(ANY), Instant.EPOCH, 1, what);
    }

    private static Object only(Class<?> type, DomainEvent event) {
        if (!type.isInstance(event)) {
            throw new Misfit("is no event " + Words.kebab(type.getSimpleName()));
        }
        return event;
    }

    private static Description.Properties schema(Definitions definitions) {
        Description.Properties uuid = Texts.schema("string").with("format", "uuid");
        Description.Properties properties = Description.properties()
                .with("id", uuid)
                .with("type", Texts.schema("string"))
                .with("version", Texts.schema("integer"))
                .with("community", uuid)
                .with("place", Texts.schema("integer"))
                .with("at", Texts.schema("string").with("format", "date-time"))
                .with("data", Texts.schema("object"));
        return object(properties);
    }

    private static Description.Properties whatSchema() {
        return object(Description.properties()
                .with("type", Texts.schema("string"))
                .with("version", Texts.schema("integer"))
                .with("data", Texts.schema("object")));
    }

    private static Description.Properties object(Description.Properties properties) {
        List<Description> required = properties.all().stream()
                .<Description>map(property -> Description.of(property.name()))
                .toList();
        return Texts.schema("object").with("properties", properties).with("required", required);
    }
}
