package org.jalon.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jalon.event.Event;
import org.jalon.event.EventText;
import org.jalon.event.Outbox;

/** The events of a community, as texts. Its row says how many there were, and is read and written anyway. */
final class StoredOutbox implements Outbox, Unit.Waiting {

    private final Unit unit;
    private final List<Written> waiting = new ArrayList<>();

    private record Written(long place, UUID id, String text) {

        static Written of(Event event) {
            return new Written(event.place(), event.id().value(), KeptText.of(EventText.write(event)));
        }
    }

    StoredOutbox(Unit unit) {
        this.unit = unit;
    }

    @Override
    public long published() {
        return unit.head().published();
    }

    @Override
    public void add(List<Event> events) {
        List<Written> written = events.stream().map(Written::of).toList();
        unit.revision();
        unit.publish(written.size());
        waiting.addAll(written);
    }

    /** The line first, as whoever delivers does. */
    @Override
    public void send() {
        if (waiting.isEmpty()) {
            return;
        }
        lengthenLine();
        UUID community = unit.community().value();
        String insert = "insert into " + unit.table("event")
                + " (community_id, place, event_id, content, status, attempts) values (?, ?, ?, ?, ?, 0)";
        unit.sql()
                .batch(
                        insert,
                        waiting,
                        (params, event) -> params.uuid(community)
                                .number(event.place())
                                .uuid(event.id())
                                .text(event.text())
                                .text(Line.WAITING));
        waiting.clear();
    }

    private void lengthenLine() {
        String upsert = unit.dialect()
                .upsert(unit.table("line"), List.of("community_id"), List.of("status"), List.of("waiting"));
        unit.sql()
                .update(
                        upsert,
                        params -> params.uuid(unit.community().value())
                                .text(Line.WAITING)
                                .number(waiting.size()));
    }
}
