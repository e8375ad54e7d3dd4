package org.jalon.event;

import java.time.DateTimeException;
import java.util.List;
import org.jalon.Description;
import org.jalon.MalformedInput;
import org.jalon.Violation;
import org.jalon.community.CommunityId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;

/**
 * Events as texts that any store can keep and any other program can read: JSON, see {@link Description}. A property may be added to a type of
 * event at any time; when one changes its meaning or goes, the type gets a new version.
 */
public final class EventText {

    private EventText() {}

    /**
     * The text of an event, from which {@link #read} makes an equal one.
     *
     * @throws MalformedInput when it is too long
     */
    public static String write(Event event) {
        try {
            return describe(event).encode();
        } catch (IllegalArgumentException tooLong) {
            throw new MalformedInput(List.of(new Violation("event", "too-long", String.valueOf(tooLong.getMessage()))));
        }
    }

    /** The event as a tree of data. */
    public static Description describe(Event event) {
        Sheet sheet = new Sheet().with("id", event.id().toString());
        EventTypes.KNOWN.head(event.what(), sheet);
        return sheet.with("community", event.community().toString())
                .with("place", event.place())
                .with("at", event.at())
                .with("data", EventTypes.KNOWN.data(event.what()))
                .written();
    }

    /**
     * The event whose text this is. What happened is an {@link UnknownEvent} when its type or version is unknown here, or its data
     * does not fit.
     *
     * @throws UnreadableEvent when it is not the text of an event
     */
    public static Event read(String text) {
        try {
            return read(new Fields(Description.decode(text)));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new UnreadableEvent(unreadable);
        }
    }

    private static Event read(Fields fields) {
        return new Event(
                new EventId(fields.uuid("id")),
                new CommunityId(fields.uuid("community")),
                fields.moment("at"),
                fields.number("place"),
                EventTypes.KNOWN.read(
                        fields.text("type"),
                        fields.small("version"),
                        fields.below("data").all()));
    }
}
