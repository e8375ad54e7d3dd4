package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
        List<String> policies,
        String more) {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final List<Subject> SUBJECTS =
            List.of(Subject.community(), Subject.member(Scene.ADA), Subject.member(Scene.BOB));

    /** With what else a use case lets see. */
    static Sight of(UseCase useCase, CommunityId id, Store store, Jalon jalon) {
        return of(id, store, jalon).with(masked(useCase.seen(id, jalon)));
    }

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
                    activities.map(Object::toString).map(Sight::masked).toList(),
                    policies,
                    "");
        }
    }

    private Sight with(String seen) {
        return new Sight(history, balances, memberships, activities, policies, seen);
    }

    private static String masked(String text) {
        return IDENTIFIER.matcher(text).replaceAll("#");
    }

    private static String line(LedgerEntry entry) {
        return masked((entry.isReversal() ? "-" : "+") + entry.award() + entry.policyVersion());
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
