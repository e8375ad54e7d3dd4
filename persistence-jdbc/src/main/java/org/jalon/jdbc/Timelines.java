package org.jalon.jdbc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.community.CommunityId;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jspecify.annotations.Nullable;

/**
 * The policies of communities that were asked for lately, as objects: one per store. Thread-safe. What they are found by tells their whole
 * content apart, so that nothing here is ever outdated, not even after a transaction was rolled back.
 */
final class Timelines {

    private static final int MOST = 1000;

    private record Key(CommunityId community, long policyRevision) {}

    private final PolicyTexts texts;
    private final Map<Key, PolicyTimeline> recent = Collections.synchronizedMap(new Recent<>());

    Timelines(PolicyTexts texts) {
        this.texts = texts;
    }

    PolicyTexts texts() {
        return texts;
    }

    @Nullable
    PolicyTimeline find(CommunityId community, long policyRevision) {
        return recent.get(new Key(community, policyRevision));
    }

    void keep(CommunityId community, long policyRevision, PolicyTimeline timeline) {
        recent.put(new Key(community, policyRevision), timeline);
    }

    /** Forgets what was not asked for the longest. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }
}
