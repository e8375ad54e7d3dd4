package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.Jalon;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.community.CommunityId;
import org.jalon.community.Membership;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyVersion;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/** All that can be seen of a {@link Scene}, but for identifiers: equal when the same was done, once. */
record Sight(
        List<String> history,
        List<Map<AwardKind, Long>> balances,
        List<Membership> memberships,
        List<String> activities,
        List<String> policies) {

    private static final List<Subject> SUBJECTS =
            List.of(Subject.community(), Subject.member(Scene.ADA), Subject.member(Scene.BOB));

    static Sight of(CommunityId id, Store store, Jalon jalon) {
        List<String> policies =
                jalon.recognition().policies(id).stream().map(Sight::line).toList();
        return store.reading(id, session -> of(session, policies));
    }

    private static Sight of(Session session, List<String> policies) {
        Ledger ledger = session.ledger();
        try (Stream<LedgerEntry> history = ledger.history();
                Stream<?> activities = session.activities().history()) {
            List<Map<AwardKind, Long>> balances = List.copyOf(SUBJECTS.stream()
                    .map(subject -> Map.copyOf(ledger.balances(subject)))
                    .toList());
            List<Membership> memberships = session.memberships().page(null, 100);
            return new Sight(
                    history.map(Sight::line).toList(),
                    balances,
                    memberships,
                    activities.map(Object::toString).toList(),
                    policies);
        }
    }

    private static String line(LedgerEntry entry) {
        return (entry.isReversal() ? "-" : "+") + entry.award() + entry.policyVersion();
    }

    private static String line(PolicyVersion version) {
        return version.version() + version.policy().name() + version.effectiveFrom();
    }

    /** Balances, boards, folds, ledger and log agree. */
    static void assertReconciled(CommunityId id, Jalon jalon) {
        assertThat(jalon.recognition()
                        .reconcile(id, Scene.ANIMATOR)
                        .orElseThrow()
                        .discrepancies())
                .isEmpty();
    }
}
