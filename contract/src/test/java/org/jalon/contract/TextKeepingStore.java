package org.jalon.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jalon.Description;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.activity.ActivityLog;
import org.jalon.community.Communities;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.Memberships;
import org.jalon.community.Profile;
import org.jalon.event.Event;
import org.jalon.event.EventText;
import org.jalon.event.Outbox;
import org.jalon.event.delivery.Deliveries;
import org.jalon.inmemory.InMemoryStore;
import org.jalon.recognition.board.Boards;
import org.jalon.recognition.ledger.Folds;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.policy.Policies;
import org.jalon.recognition.policy.Policy;
import org.jalon.recognition.policy.PolicyReader;
import org.jalon.recognition.policy.PolicyText;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jalon.recognition.policy.PolicyVersion;
import org.jalon.recognition.policy.StoredPolicy;
import org.jalon.record.Marks;
import org.jalon.record.RecordType;
import org.jalon.record.Records;
import org.jspecify.annotations.Nullable;

/** Keeps policies, profiles, records and events as texts, as a store does that outlives the process, and everything else in memory. */
final class TextKeepingStore implements Store {

    private final InMemoryStore memory = new InMemoryStore();
    private final ConcurrentMap<CommunityId, List<StoredPolicy>> texts = new ConcurrentHashMap<>();

    @Override
    public <T> T inTransaction(CommunityId community, Function<Session, T> work) {
        return memory.inTransaction(community, session -> {
            Texts policies = new Texts(new ArrayList<>(texts.getOrDefault(community, List.of())));
            T result = work.apply(new TextSession(session, policies));
            texts.put(community, policies.stored());
            return result;
        });
    }

    @Override
    public List<CommunityId> communities() {
        return memory.communities();
    }

    @Override
    public Deliveries deliveries() {
        return memory.deliveries();
    }

    /** Keeps what is read from the text of each event. */
    private record TextOutbox(Outbox memory) implements Outbox {
        @Override
        public long published() {
            return memory.published();
        }

        @Override
        public void add(List<Event> events) {
            memory.add(events.stream()
                    .map(event -> EventText.read(EventText.write(event)))
                    .toList());
        }
    }

    private record Texts(List<StoredPolicy> stored) implements Policies {
        @Override
        public PolicyTimeline timeline(PolicyReader reader) {
            return stored.isEmpty()
                    ? PolicyTimeline.empty()
                    : reader.timeline(stored.get(stored.size() - 1).id(), () -> stored);
        }

        @Override
        public void add(PolicyVersion version) {
            stored.add(StoredPolicy.of(version));
        }

        @Override
        public void requireKeepable(Policy policy) {
            PolicyText.requireWritable(policy);
        }
    }

    private record TextSession(Session memory, Policies policies) implements Session {
        @Override
        public Communities communities() {
            return new TextCommunities(memory.communities());
        }

        @Override
        public Memberships memberships() {
            return memory.memberships();
        }

        @Override
        public ActivityLog activities() {
            return memory.activities();
        }

        @Override
        public Folds folds() {
            return memory.folds();
        }

        @Override
        public Ledger ledger() {
            return memory.ledger();
        }

        @Override
        public Boards boards() {
            return memory.boards();
        }

        @Override
        public Outbox outbox() {
            return new TextOutbox(memory.outbox());
        }

        @Override
        public Records records() {
            return new TextRecords(memory.records());
        }

        @Override
        public Marks marks() {
            return memory.marks();
        }
    }

    /** Keeps what is read from the text of each profile. */
    private record TextCommunities(Communities memory) implements Communities {
        @Override
        public Optional<Community> find() {
            return memory.find();
        }

        @Override
        public void add(Community community) {
            memory.add(kept(community));
        }

        @Override
        public void save(Community community) {
            memory.save(kept(community));
        }

        private static Community kept(Community one) {
            String text = one.profile().described().encode();
            Profile read = Profile.read(Description.decode(text));
            return new Community(one.id(), one.name(), one.zone(), one.since(), one.founder(), read);
        }
    }

    /** Keeps what is read from the text of each record. */
    private record TextRecords(Records memory) implements Records {
        @Override
        public <T> Optional<T> find(RecordType<T> type, String key) {
            return memory.find(type, key);
        }

        @Override
        public <T> void save(RecordType<T> type, String key, T value) {
            String text = type.write().apply(value).encode();
            memory.save(type, key, type.read().apply(Description.decode(text)));
        }

        @Override
        public void remove(RecordType<?> type, String key) {
            memory.remove(type, key);
        }

        @Override
        public <T> List<T> page(RecordType<T> type, @Nullable String after, int limit) {
            return memory.page(type, after, limit);
        }
    }
}
