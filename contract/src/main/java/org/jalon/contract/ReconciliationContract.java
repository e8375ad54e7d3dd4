package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;
import static org.jalon.community.MemberId.member;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jalon.Jalon;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.recognition.Discrepancy;
import org.jalon.recognition.Rebuilt;
import org.jalon.recognition.Reconciliation;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Subject;

/** Whether a store finds out that what it keeps does not agree, and sets it right. */
public abstract class ReconciliationContract {

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Provide
    Arbitrary<List<Activity>> activities() {
        return GeneratedActivities.lists();
    }

    @Property
    void whatever_was_recorded_and_taken_back_agrees_and_a_rebuild_changes_nothing(
            @ForAll("activities") List<Activity> log) {
        CommunityId community = communityWith(log);
        log.stream()
                .limit(3)
                .forEach(activity ->
                        jalon().retract(community, activity.id(), BY_ANIMATOR).orElseThrow());
        Books before = Books.of(community, jalon());

        Reconciliation reconciliation =
                jalon().recognition().reconcile(community, BY_ANIMATOR).orElseThrow();
        Rebuilt rebuilt = jalon().recognition().rebuild(community, BY_ANIMATOR).orElseThrow();

        assertThat(reconciliation.discrepancies()).isEmpty();
        assertThat(rebuilt.entries()).isEmpty();
        assertThat(Books.of(community, jalon())).isEqualTo(before);
        assertThat(reconciled(community).discrepancies()).isEmpty();
    }

    @Property
    void after_a_rebuild_late_arrivals_and_retractions_still_come_out_right(@ForAll("activities") List<Activity> log) {
        CommunityId community = communityWith(log.subList(log.size() / 2, log.size()));
        jalon().recognition().rebuild(community, BY_ANIMATOR).orElseThrow();

        log.forEach(activity -> jalon().record(community, activity).orElseThrow());

        assertThat(Books.of(community, jalon())).isEqualTo(Books.of(communityWith(log), jalon()));
        assertThat(reconciled(community).discrepancies()).isEmpty();
    }

    @Example
    void an_award_that_does_not_follow_is_found_and_taken_back() {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        LedgerEntry stray = new LedgerEntry(newId(), stray(), 1, Bench.TODAY, null);
        write(community, session -> {
            session.activities().append(of("unheard"), Bench.TODAY);
            session.ledger().append(List.of(stray));
        });

        Rebuilt rebuilt = jalon().recognition().rebuild(community, BY_ANIMATOR).orElseThrow();

        assertThat(rebuilt.before().discrepancies()).containsExactly(new Discrepancy.Unfounded(stray));
        assertThat(rebuilt.before().entries()).isEqualTo(1);
        assertThat(rebuilt.entries()).extracting(LedgerEntry::reverses).containsExactly(stray.id());
        assertThat(reconciled(community).isClean()).isTrue();
    }

    @Example
    void an_award_that_is_missing_is_found_and_given() {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        write(community, session -> session.activities().append(cause(), Bench.TODAY));

        Rebuilt rebuilt = jalon().recognition().rebuild(community, BY_ANIMATOR).orElseThrow();

        assertThat(rebuilt.before().discrepancies())
                .hasAtLeastOneElementOfType(Discrepancy.Missing.class)
                .hasAtLeastOneElementOfType(Discrepancy.WrongFold.class);
        assertThat(rebuilt.entries()).isNotEmpty();
        assertThat(reconciled(community).isClean()).isTrue();
    }

    @Example
    void folds_that_are_gone_are_found_and_made_again() {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        jalon().record(community, cause()).orElseThrow();
        Books before = Books.of(community, jalon());
        write(community, session -> session.folds().clear());

        Rebuilt rebuilt = jalon().recognition().rebuild(community, BY_ANIMATOR).orElseThrow();

        assertThat(rebuilt.before().discrepancies())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one).isInstanceOf(Discrepancy.WrongFold.class));
        assertThat(rebuilt.entries()).isEmpty();
        assertThat(Books.of(community, jalon())).isEqualTo(before);
        assertThat(reconciled(community).isClean()).isTrue();
    }

    @Example
    void an_unknown_community_and_a_stranger_are_refused() {
        CommunityId community = World.community(jalon());
        CommunityId unknown = new CommunityId(UUID.randomUUID());

        assertThat(jalon().recognition().reconcile(unknown, BY_ANIMATOR).refusals())
                .extracting(Refusal::code)
                .containsExactly(UNKNOWN_COMMUNITY);
        assertThat(jalon().recognition()
                        .rebuild(community, by(member("stranger")))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly(NOT_A_MEMBER);
    }

    private CommunityId communityWith(List<Activity> log) {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        log.forEach(activity -> jalon().record(community, activity).orElseThrow());
        return community;
    }

    private Reconciliation reconciled(CommunityId community) {
        return jalon().recognition().reconcile(community, BY_ANIMATOR).orElseThrow();
    }

    private void write(CommunityId community, Consumer<Session> work) {
        bench().store().inTransaction(community, session -> {
            work.accept(session);
            return true;
        });
    }

    private static Activity cause() {
        return of("answered");
    }

    private static Activity of(String kind) {
        return Activity.activity(kind).id("stray").by(MEMBERS.get(0)).at(START);
    }

    private static Award stray() {
        Reason reason = new Reason("stray", FoldKey.alone(), cause().id(), 0);
        return new Award(RECOGNITION, 1000, Subject.member(MEMBERS.get(1)), START, reason);
    }

    private static EntryId newId() {
        return new EntryId(UUID.randomUUID());
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
