package org.jalon.contribution;

import static org.jalon.contribution.ContributionRefusal.WITHDRAWN_CONTRIBUTION;
import static org.jalon.contribution.EvidenceRefusal.OWN_EVIDENCE;
import static org.jalon.contribution.EvidenceRefusal.UNKNOWN_EVIDENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.community.CommandGate;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.community.Role;
import org.jalon.community.Situation;
import org.jalon.record.Mark;
import org.jspecify.annotations.Nullable;

/** Takes words on evidence in, and lets them be taken back. Thread-safe. */
record Attesting(CommandGate gate, Statements statements) {

    private static final String ACCEPTED = "evidence.accepted";

    static Optional<Evidence> find(ContentId content, Catalogue catalogue) {
        return catalogue
                .session()
                .records()
                .find(Kept.ASSESSMENT, content.value())
                .flatMap(assessment -> catalogue.find(content).map(found -> new Evidence(found, assessment)));
    }

    Outcome<Change<Evidence>> say(ContentId content, Stance stance, @Nullable String reason, Situation situation) {
        return voice(situation)
                .flatMap(voice -> known(content, situation)
                        .flatMap(evidence -> say(
                                new Word(situation.who(), stance, voice, reason, situation.now()),
                                evidence,
                                situation)));
    }

    private Outcome<Voice> voice(Situation situation) {
        if (!gate.allows(Permission.ATTEST_AS_EXPERT, situation)) {
            return gate.require(Permission.ATTEST, situation).map(allowed -> Voice.PEER);
        }
        boolean manages = situation.actor().role() == Role.COMMUNITY_MANAGER;
        return Outcome.accepted(manages ? Voice.COMMUNITY_MANAGER : Voice.EXPERT);
    }

    private static Outcome<Evidence> known(ContentId content, Situation situation) {
        return find(content, new Catalogue(situation.session()))
                .map(Outcome::accepted)
                .orElseGet(() -> Catalogue.refused(UNKNOWN_EVIDENCE, content));
    }

    private Outcome<Change<Evidence>> say(Word word, Evidence evidence, Situation situation) {
        if (evidence.contribution().isWithdrawn()) {
            return Catalogue.refused(WITHDRAWN_CONTRIBUTION, evidence.content());
        }
        if (evidence.contribution().isOf(word.member())) {
            return Catalogue.refused(OWN_EVIDENCE, evidence.content());
        }
        Activity stated =
                statements.about(evidence.contribution(), word.stance().activity(), word.member(), null, word.since());
        return change(evidence, word.member(), word.on(evidence.content(), stated), stated, situation);
    }

    Outcome<Change<Evidence>> withdraw(ContentId content, MemberId member, Situation situation) {
        boolean own = member.equals(situation.who());
        return gate.require(own ? Permission.RETRACT_OWN : Permission.RETRACT_ANY, situation)
                .flatMap(allowed -> known(content, situation))
                .flatMap(evidence -> change(evidence, member, null, null, situation));
    }

    /** One member's word in place of the one before, none in place of it, or one where there was none. */
    private Outcome<Change<Evidence>> change(
            Evidence evidence, MemberId member, @Nullable Mark now, @Nullable Activity stated, Situation situation) {
        List<Mark> others =
                new ArrayList<>(new Catalogue(situation.session()).marks(Kept.ATTESTATION, evidence.content()));
        Optional<Mark> before =
                others.stream().filter(mark -> mark.member().equals(member)).findFirst();
        boolean nothingNew = now == null
                ? before.isEmpty()
                : before.filter(mark -> Word.of(now).repeats(Word.of(mark))).isPresent();
        if (nothingNew) {
            return Outcome.accepted(Change.none(evidence));
        }
        before.ifPresent(others::remove);
        Optional.ofNullable(now).ifPresent(others::add);
        Hearing hearing = Hearing.of(others.stream().map(Word::of).toList(), evidence.requirement());
        Turn turn = new Turn(evidence, before, Optional.ofNullable(now), Optional.ofNullable(stated));
        return assess(turn, hearing, situation);
    }

    /**
     * One change of words.
     *
     * @param evidence on which
     * @param before the word that no longer stands, if there was one
     * @param now the word that stands instead, if there is one
     * @param stated what says so
     */
    private record Turn(Evidence evidence, Optional<Mark> before, Optional<Mark> now, Optional<Activity> stated) {}

    private Outcome<Change<Evidence>> assess(Turn turn, Hearing hearing, Situation situation) {
        Assessment earlier = situation
                .session()
                .records()
                .find(Kept.ASSESSMENT, turn.evidence().content().value())
                .orElseThrow();
        Word deciding = hearing.deciding();
        boolean same = deciding == null ? earlier.by() == null : earlier.isAcceptedSince(deciding);
        List<Activity> accepted = same || deciding == null ? List.of() : accepted(turn.evidence(), deciding, situation);
        List<ActivityId> takenBack = new ArrayList<>(same ? List.of() : earlier.activities());
        turn.before().ifPresent(mark -> takenBack.addAll(Statements.remembered(mark.details())));
        List<Activity> stated = new ArrayList<>(turn.stated().stream().toList());
        stated.addAll(accepted);
        Assessment later = deciding == null
                ? earlier.notAccepted(hearing.status())
                : same ? earlier : earlier.accepted(deciding, Statements.ids(accepted));
        return statements
                .write(stated, takenBack, situation)
                .map(entries -> Change.to(keep(turn, later, situation), entries));
    }

    private List<Activity> accepted(Evidence evidence, Word deciding, Situation situation) {
        return statements.forEachAuthor(
                evidence.contribution(), ACCEPTED, deciding.member(), deciding.since(), situation);
    }

    private static Evidence keep(Turn turn, Assessment later, Situation situation) {
        Evidence evidence = turn.evidence();
        turn.before().ifPresent(mark -> situation.session().marks().remove(mark.type(), mark.target(), mark.member()));
        turn.now().ifPresent(mark -> situation.session().marks().save(mark));
        situation.session().records().save(Kept.ASSESSMENT, evidence.content().value(), later);
        return new Evidence(evidence.contribution(), later);
    }
}
