package org.jalon.contribution;

import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.NOT_YET;
import static org.jalon.contribution.ContributionRefusal.CONTRIBUTION_CONFLICT;
import static org.jalon.contribution.ContributionRefusal.HELD_CONTRIBUTION;
import static org.jalon.contribution.ContributionRefusal.NOT_AN_AUTHOR;
import static org.jalon.contribution.ContributionRefusal.WITHDRAWN_CONTRIBUTION;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ContentId;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.record.Mark;
import org.jspecify.annotations.Nullable;

/** Takes contributions in. Thread-safe. */
record Publishing(Statements statements) {

    Outcome<Change<Contribution>> publish(ContributionDraft draft, Situation situation) {
        Optional<Contribution> known = new Catalogue(situation.session()).find(draft.content());
        Instant since = sinceOf(draft.since(), known, situation);
        Contribution given = given(draft, since, situation);
        if (isHeld(draft.content(), situation)) {
            return Catalogue.refused(HELD_CONTRIBUTION, draft.content());
        }
        return given.authors().contains(given.by())
                ? publish(given, draft.zone(), situation)
                : Catalogue.refused(NOT_AN_AUTHOR, draft.content());
    }

    /** As {@link #publish}, but nobody else sees it, and nothing is stated, until it is published. Refused for the same. */
    Outcome<HeldContribution> hold(ContributionDraft draft, Situation situation) {
        Instant since = draft.since() == null ? situation.now() : draft.since();
        Contribution given = given(draft, since, situation);
        if (!given.authors().contains(given.by())) {
            return Catalogue.refused(NOT_AN_AUTHOR, draft.content());
        }
        return mayBegin(given, situation).map(begun -> {
            HeldContribution held = new HeldContribution(begun, draft.zone());
            situation
                    .session()
                    .records()
                    .save(HeldContribution.TYPE, draft.content().value(), held);
            return held;
        });
    }

    /** Said again without a moment, it means the one said before. */
    boolean tellsTheSame(ContributionDraft draft, Contribution before, Situation situation) {
        Instant since = draft.since() == null ? before.since() : draft.since();
        return before.tellsTheSameAs(given(draft, since, situation));
    }

    private static boolean isHeld(ContentId content, Situation situation) {
        return situation
                .session()
                .records()
                .find(HeldContribution.TYPE, content.value())
                .isPresent();
    }

    /** Said again without a moment, it means the one said before. */
    static Instant sinceOf(@Nullable Instant said, Optional<Contribution> known, Situation situation) {
        return said != null ? said : known.map(Contribution::since).orElse(situation.now());
    }

    private static Contribution given(ContributionDraft draft, Instant since, Situation situation) {
        List<MemberId> authors = draft.authors().isEmpty() ? List.of(situation.who()) : List.copyOf(draft.authors());
        return new Contribution(
                draft.content(), draft.type(), situation.who(), authors, draft.thread(), since, null, null, List.of());
    }

    Outcome<Change<Contribution>> publish(Contribution given, @Nullable ZoneId zone, Situation situation) {
        Optional<Contribution> known = new Catalogue(situation.session()).find(given.content());
        if (known.isPresent()) {
            return again(given, known.get());
        }
        return mayBegin(given, situation).flatMap(begun -> write(begun, zone, situation));
    }

    private static Outcome<Contribution> mayBegin(Contribution given, Situation situation) {
        if (given.since().isAfter(situation.now())) {
            return Outcome.refused(
                    Refusal.because(NOT_YET, "since", given.since().toString()));
        }
        Optional<MemberId> stranger = given.authors().stream()
                .filter(author -> !Statements.isMember(author, given.since(), situation))
                .findFirst();
        return stranger.isPresent()
                ? Outcome.refused(
                        Refusal.because(NOT_A_MEMBER, "member", stranger.get().value()))
                : Outcome.accepted(given);
    }

    private static Outcome<Change<Contribution>> again(Contribution given, Contribution known) {
        if (!known.tellsTheSameAs(given)) {
            return Catalogue.refused(CONTRIBUTION_CONFLICT, given.content());
        }
        return known.isWithdrawn()
                ? Catalogue.refused(WITHDRAWN_CONTRIBUTION, given.content())
                : Outcome.accepted(Change.none(known));
    }

    private Outcome<Change<Contribution>> write(Contribution given, @Nullable ZoneId zone, Situation situation) {
        List<Activity> stated = given.authors().stream()
                .map(author -> stated(given, author))
                .map(activity -> in(zone, activity))
                .toList();
        Contribution kept = new Contribution(
                given.content(),
                given.type(),
                given.by(),
                given.authors(),
                given.thread(),
                given.since(),
                null,
                null,
                Statements.ids(stated));
        return statements.write(stated, List.of(), situation).map(entries -> {
            keep(kept, situation);
            return Change.to(kept, entries);
        });
    }

    /** Evidence is declared, maybe for others; everything else is its author's own doing. */
    private Activity stated(Contribution given, MemberId author) {
        String kind = given.type().activity();
        return given.type() == ContributionType.EVIDENCE
                ? statements.about(given, kind, given.by(), author, given.since())
                : statements.about(given, kind, author, null, given.since());
    }

    private static Activity in(@Nullable ZoneId zone, Activity activity) {
        return zone == null
                ? activity
                : new Activity(
                        activity.id(),
                        activity.kind(),
                        activity.actor(),
                        activity.object(),
                        activity.thread(),
                        activity.beneficiary(),
                        activity.amount(),
                        activity.occurredAt(),
                        activity.attributes().with(Activity.ZONE, zone.getId()));
    }

    private static void keep(Contribution kept, Situation situation) {
        new Catalogue(situation.session()).save(kept);
        kept.authors().forEach(author -> situation.session().marks().save(authorship(kept, author)));
        if (kept.type() == ContributionType.QUESTION) {
            keepAsQuestion(kept, situation);
        }
    }

    private static Mark authorship(Contribution kept, MemberId author) {
        return new Mark(Kept.AUTHORSHIP, kept.content().value(), author, kept.since(), Values.none());
    }

    /** A thread has the question that was asked in it first; without a thread, a question is one itself. */
    private static void keepAsQuestion(Contribution question, Situation situation) {
        String thread = threadOf(question);
        Optional<ContentId> first = situation.session().records().find(Kept.QUESTION, thread);
        if (first.isEmpty()) {
            situation.session().records().save(Kept.QUESTION, thread, question.content());
        }
    }

    static String threadOf(Contribution question) {
        return question.thread() == null
                ? question.content().value()
                : question.thread().value();
    }
}
