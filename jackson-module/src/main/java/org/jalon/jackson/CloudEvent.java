package org.jalon.jackson;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalon.Description;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;
import org.jalon.event.EventId;
import org.jalon.event.EventText;
import org.jalon.event.UnknownEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event in the envelope of <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md">CloudEvents 1.0</a>, to be written in
 * structured JSON by either module. The attributes have the names of the specification; {@code partitionkey} and {@code sequence} are
 * its documented extensions.
 *
 * @param specversion always {@value #VERSION}
 * @param id the id of the event; with the source, unique
 * @param source the community, {@code urn:uuid:…}
 * @param type what happened, with the version of its form: {@code org.jalon.activity.recorded.v1}
 * @param subject what it happened to, where that is one thing: an activity, an entry of the ledger, a member, a version of the policy
 * @param time when Jalon learnt of it
 * @param datacontenttype always {@value #JSON}
 * @param partitionkey the community, so that a broker keeps its events in order
 * @param sequence the place of the event in its community, in 19 digits, so that texts are in the order of places
 * @param data as {@code docs/events.md} tells
 */
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        @Nullable String subject,
        Instant time,
        String datacontenttype,
        String partitionkey,
        String sequence,
        Description.Properties data) {

    /** The version of the specification. */
    public static final String VERSION = "1.0";

    /** The media type of the data. */
    public static final String JSON = "application/json";

    private static final String SOURCE = "urn:uuid:";
    private static final Pattern TYPE = Pattern.compile("org\\.jalon\\.(.+)\\.v(\\d{1,9})");

    /** @throws IllegalArgumentException when it is of another version of the specification */
    public CloudEvent {
        if (!VERSION.equals(specversion)) {
            throw new IllegalArgumentException("specversion is " + specversion + "; only " + VERSION + " is known");
        }
    }

    /** The envelope of an event. */
    public static CloudEvent of(Event event) {
        Description.Properties all = (Description.Properties) EventText.describe(event);
        Description.Properties data = (Description.Properties) property(all, "data");
        long version = ((Description.Whole) property(all, "version")).value();
        String community = event.community().toString();
        return new CloudEvent(
                VERSION,
                event.id().toString(),
                SOURCE + community,
                "org.jalon." + event.what().type() + ".v" + version,
                subject(data).orElse(null),
                event.at(),
                JSON,
                community,
                "%019d".formatted(event.place()),
                data);
    }

    /**
     * The event in this envelope. What happened is an {@link UnknownEvent} when its type or version is unknown here.
     *
     * @throws IllegalArgumentException when it is none of Jalon's
     */
    public Event event() {
        Matcher matcher = TYPE.matcher(type);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("the type of the event is none of Jalon's");
        }
        Event unread = new Event(
                new EventId(UUID.fromString(id)),
                new CommunityId(UUID.fromString(partitionkey)),
                time,
                Long.parseLong(sequence),
                new UnknownEvent(matcher.group(1), Integer.parseInt(matcher.group(2)), data));
        return EventText.read(EventText.write(unread));
    }

    private static Description property(Description.Properties all, String name) {
        return all.find(name).orElseThrow();
    }

    private static Optional<String> subject(Description.Properties data) {
        return Stream.of("activity", "entry", "member", "id")
                .flatMap(name -> data.find(name).stream())
                .filter(Description.Text.class::isInstance)
                .map(text -> ((Description.Text) text).value())
                .findFirst();
    }
}
