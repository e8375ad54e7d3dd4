package org.jalon.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jalon.community.MemberId;
import org.jalon.recognition.policy.Policies;
import org.jalon.recognition.policy.Policy;
import org.jalon.recognition.policy.PolicyReader;
import org.jalon.recognition.policy.PolicyText;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jalon.recognition.policy.PolicyVersion;
import org.jalon.recognition.policy.PolicyVersionId;
import org.jalon.recognition.policy.StoredPolicy;

/** The adopted policies, as texts. The community's row names the version adopted last, so that no other row is read while it is remembered. */
final class StoredPolicies implements Policies, Unit.Waiting {

    private final Unit unit;
    private final List<StoredPolicy> waiting = new ArrayList<>();

    StoredPolicies(Unit unit) {
        this.unit = unit;
    }

    @Override
    public PolicyTimeline timeline(PolicyReader reader) {
        UUID latest = unit.head().policy();
        return latest == null
                ? PolicyTimeline.empty()
                : reader.timeline(new PolicyVersionId(latest), () -> upTo(new PolicyVersionId(latest)));
    }

    /** Whoever only reads may see versions that were adopted after the community's row was read. */
    private List<StoredPolicy> upTo(PolicyVersionId latest) {
        unit.settle();
        List<StoredPolicy> versions = new ArrayList<>();
        for (StoredPolicy version : all()) {
            versions.add(version);
            if (version.id().equals(latest)) {
                break;
            }
        }
        return versions;
    }

    private List<StoredPolicy> all() {
        Sql sql = unit.sql();
        String text =
                "select version, policy_id, challenge, effective_s, effective_n, until_s, until_n, adopted_s, adopted_n, adopted_by, rules from "
                        + unit.table("policy_version") + " where community_id = ? order by version" + sql.decisive();
        return sql.query(
                text,
                params -> params.uuid(unit.community().value()),
                row -> new StoredPolicy(
                        new PolicyVersionId(row.uuid("policy_id")),
                        row.integer("version"),
                        row.textOrNull("challenge"),
                        KeptText.read(row.text("rules")),
                        row.moment("effective"),
                        row.momentOrNull("until"),
                        row.moment("adopted"),
                        new MemberId(row.text("adopted_by"))));
    }

    @Override
    public void add(PolicyVersion version) {
        unit.revision();
        unit.follow(version.id().value());
        waiting.add(StoredPolicy.of(version));
    }

    @Override
    public void requireKeepable(Policy policy) {
        PolicyText.requireWritable(policy);
    }

    @Override
    public void send() {
        UUID community = unit.community().value();
        String insert = "insert into " + unit.table("policy_version") + " (community_id, version, policy_id, challenge,"
                + " effective_s, effective_n, until_s, until_n, adopted_s, adopted_n, adopted_by, rules)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        unit.sql()
                .batch(
                        insert,
                        waiting,
                        (params, version) -> params.uuid(community)
                                .integer(version.version())
                                .uuid(version.id().value())
                                .text(version.challenge())
                                .moment(version.effectiveFrom())
                                .moment(version.effectiveUntil())
                                .moment(version.adoptedAt())
                                .text(version.adoptedBy().value())
                                .text(KeptText.of(version.text())));
        waiting.clear();
    }
}
