package org.jalon.event;

import java.time.DateTimeException;
import java.util.List;
import org.jalon.Description;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;

/** The closed list of types of events that this Jalon knows. */
record EventTypes(List<EventType<?>> all) {

    static final EventTypes KNOWN = new EventTypes(List.of(
            CommunityTexts.FOUNDED,
            CommunityTexts.JOINED,
            CommunityTexts.LEFT,
            CommunityTexts.CHANGED,
            CommunityTexts.ASSIGNED,
            ActivityTexts.RECORDED,
            ActivityTexts.RETRACTED,
            AwardTexts.GIVEN,
            AwardTexts.REVERSED,
            PolicyTexts.ADOPTED));

    /** The type of an event that is not unknown. */
    EventType<?> of(DomainEvent event) {
        return all.stream()
                .filter(type -> type.of().isInstance(event))
                .findFirst()
                .orElseThrow();
    }

    /** Writes type and version. */
    void head(DomainEvent event, Sheet sheet) {
        int version = event instanceof UnknownEvent unknown
                ? unknown.version()
                : of(event).version();
        sheet.with("type", event.type()).with("version", version);
    }

    Description.Properties data(DomainEvent event) {
        if (event instanceof UnknownEvent unknown) {
            return unknown.data();
        }
        Sheet sheet = new Sheet();
        of(event).write(event, sheet);
        return sheet.written();
    }

    DomainEvent read(String name, int version, Description.Properties data) {
        for (EventType<?> type : all) {
            if (type.name().equals(name) && type.version() == version) {
                return readAs(type, data);
            }
        }
        return new UnknownEvent(name, version, data);
    }

    private static DomainEvent readAs(EventType<?> type, Description.Properties data) {
        try {
            return type.reading().apply(new Fields(data));
        } catch (IllegalArgumentException | DateTimeException unfit) {
            return new UnknownEvent(type.name(), type.version(), data);
        }
    }
}
