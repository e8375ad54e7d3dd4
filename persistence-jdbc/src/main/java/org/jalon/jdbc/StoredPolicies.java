package org.jalon.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jalon.community.MemberId;
import org.jalon.recognition.policy.Policies;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jalon.recognition.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;

/**
 * The adopted policies. The community's policy revision is a digest of all versions with their texts, 0 for none, so that it tells
 * timelines apart.
 */
final class StoredPolicies implements Policies, Unit.Waiting {

    private final Unit unit;
    private final Timelines timelines;
    private final List<Text> waiting = new ArrayList<>();
    private @Nullable PolicyTimeline timeline;

    /** A version with its rules in writing. */
    private record Text(PolicyVersion version, String rules) {
        long revisionAfter(long revision) {
            return new Digest()
                    .with(revision)
                    .with(version.version())
                    .with(version.effectiveFrom().toString())
                    .with(version.adoptedAt().toString())
                    .with(version.adoptedBy().value())
                    .with(rules)
                    .integer();
        }
    }

    StoredPolicies(Unit unit, Timelines timelines) {
        this.unit = unit;
        this.timelines = timelines;
    }

    @Override
    public PolicyTimeline timeline() {
        if (timeline == null) {
            timeline = found();
        }
        return timeline;
    }

    private PolicyTimeline found() {
        long revision = unit.head().policyRevision();
        if (revision == 0) {
            return PolicyTimeline.empty();
        }
        PolicyTimeline kept = timelines.find(unit.community(), revision);
        return kept == null ? read(revision) : kept;
    }

    /** Without a lock, more may have been adopted than the community's row says; only what it says is kept at hand. */
    private PolicyTimeline read(long revision) {
        PolicyTimeline read = PolicyTimeline.empty();
        long sofar = 0;
        for (Text text : texts()) {
            read = read.with(text.version());
            sofar = text.revisionAfter(sofar);
            if (sofar == revision) {
                timelines.keep(unit.community(), revision, read);
                return read;
            }
        }
        return read;
    }

    private List<Text> texts() {
        Sql sql = unit.sql();
        String text = "select version, effective_s, effective_n, adopted_s, adopted_n, adopted_by, rules from "
                + unit.table("policy_version") + " where community_id = ? order by version" + sql.decisive();
        return sql.query(text, params -> params.uuid(unit.community().value()), row -> {
            String rules = KeptText.read(row.text("rules"));
            PolicyVersion version = new PolicyVersion(
                    row.integer("version"),
                    timelines.texts().read(rules),
                    row.moment("effective"),
                    row.moment("adopted"),
                    new MemberId(row.text("adopted_by")));
            return new Text(version, rules);
        });
    }

    @Override
    public void add(PolicyVersion version) {
        PolicyTimeline more = timeline().with(version);
        Text text = new Text(version, timelines.texts().write(version.policy()));
        unit.revision();
        unit.followPolicies(text.revisionAfter(unit.head().policyRevision()));
        waiting.add(text);
        timeline = more;
    }

    @Override
    public void send() {
        UUID community = unit.community().value();
        String insert = "insert into " + unit.table("policy_version") + " (community_id, version, name, effective_s,"
                + " effective_n, adopted_s, adopted_n, adopted_by, rules) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        unit.sql()
                .batch(
                        insert,
                        waiting,
                        (params, text) -> params.uuid(community)
                                .integer(text.version().version())
                                .text(text.version().policy().name())
                                .moment(text.version().effectiveFrom())
                                .moment(text.version().adoptedAt())
                                .text(text.version().adoptedBy().value())
                                .text(KeptText.of(text.rules())));
        waiting.clear();
    }
}
