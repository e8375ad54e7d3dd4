package org.jalon.challenge;

import static org.jalon.challenge.ChallengeRefusal.ALREADY_ENTERED;
import static org.jalon.challenge.ChallengeRefusal.CHALLENGE_FULL;
import static org.jalon.challenge.ChallengeRefusal.CHALLENGE_NOT_OPEN;
import static org.jalon.challenge.ChallengeRefusal.ENTERED_BY_TEAMS;
import static org.jalon.challenge.ChallengeRefusal.NOT_ENTERED;
import static org.jalon.challenge.ChallengeRefusal.OPEN_TO_ALL;
import static org.jalon.challenge.ChallengeRefusal.PREREQUISITE_MISSING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.recognition.builtin.Entrants;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.EntrantShare;
import org.jalon.recognition.rule.Subject;
import org.jalon.record.Mark;
import org.jspecify.annotations.Nullable;

/** Lets members into challenges, and out again. Thread-safe. */
final class Entering {

    static final String ENTRY = "challenge-entry";
    private static final String FACT = "fact";
    private static final int PAGE = 500;

    private final Desk desk;

    Entering(Desk desk) {
        this.desk = desk;
    }

    Outcome<Challenge> enter(Challenge challenge, Situation situation) {
        return enterable(challenge, situation).flatMap(open -> {
            if (entryOf(situation.who(), challenge, situation.session()).isPresent()) {
                return Desk.refused(ALREADY_ENTERED, "challenge", challenge.id());
            }
            return roomFor(Subject.member(situation.who()), challenge, situation)
                    .flatMap(room -> let(in(situation.who(), opensOrNow(challenge, situation), challenge), situation));
        });
    }

    private record Entry(Challenge challenge, MemberId member, Activity fact) {}

    private Entry in(MemberId member, Instant from, Challenge challenge) {
        return new Entry(challenge, member, fact(EntrantShare.ENTERED, member, from, challenge));
    }

    private Activity fact(String kind, MemberId member, Instant moment, Challenge challenge) {
        return Activity.activity(kind)
                .id(desk.nextFact())
                .by(member)
                .on(challenge.id().toString())
                .benefiting(member)
                .at(moment);
    }

    private Outcome<Challenge> let(Entry entry, Situation situation) {
        return desk.changing(List.of(entry.fact()), List.of(), situation).map(plan -> {
            plan.keep();
            save(entry, situation);
            return Desk.save(entry.challenge().enteredBy(entry.challenge().entries() + 1), situation);
        });
    }

    private static void save(Entry entry, Situation situation) {
        Values details = Values.none().with(FACT, entry.fact().id().value());
        situation
                .session()
                .marks()
                .save(new Mark(
                        ENTRY,
                        entry.challenge().id().toString(),
                        entry.member(),
                        entry.fact().occurredAt(),
                        details));
    }

    private static Outcome<Challenge> enterable(Challenge challenge, Situation situation) {
        if (challenge.draft().entrants() == Entrants.EVERYBODY) {
            return Desk.refused(OPEN_TO_ALL, "challenge", challenge.id());
        }
        if (challenge.draft().entrants() == Entrants.TEAMS) {
            return Desk.refused(ENTERED_BY_TEAMS, "challenge", challenge.id());
        }
        return notOver(challenge, situation);
    }

    static Outcome<Challenge> notOver(Challenge challenge, Situation situation) {
        ChallengeStatus status = challenge.statusAt(situation.now());
        return status == ChallengeStatus.SCHEDULED || status == ChallengeStatus.OPEN
                ? Outcome.accepted(challenge)
                : Desk.refused(CHALLENGE_NOT_OPEN, "status", Desk.word(status));
    }

    static Outcome<Challenge> roomFor(Subject entrant, Challenge challenge, Situation situation) {
        Long capacity = challenge.draft().capacity();
        if (capacity != null && challenge.entries() >= capacity) {
            return Desk.refused(CHALLENGE_FULL, "capacity", capacity);
        }
        for (AwardKind wanted : challenge.draft().prerequisites()) {
            if (situation.session().ledger().balance(entrant, wanted) <= 0) {
                return Desk.refused(PREREQUISITE_MISSING, "award", wanted);
            }
        }
        return Outcome.accepted(challenge);
    }

    static Instant opensOrNow(Challenge challenge, Situation situation) {
        Instant opens = ((ChallengeState.Scheduled) challenge.state()).opens();
        return opens.isAfter(situation.now()) ? opens : situation.now();
    }

    /** Before the opening as if it had never been; later what was reached until now stands. */
    Outcome<Challenge> withdraw(Challenge challenge, Situation situation) {
        Optional<Mark> entry = entryOf(situation.who(), challenge, situation.session());
        if (entry.isEmpty()) {
            return Desk.refused(NOT_ENTERED, "challenge", challenge.id());
        }
        return notOver(challenge, situation).flatMap(open -> out(entry.get(), challenge, situation));
    }

    private Outcome<Challenge> out(Mark entry, Challenge challenge, Situation situation) {
        Activity entered = stated(entry, situation.session());
        boolean counted = entered.occurredAt().isBefore(situation.now());
        List<Activity> left =
                counted ? List.of(fact(EntrantShare.WITHDREW, entry.member(), situation.now(), challenge)) : List.of();
        return desk.changing(left, counted ? List.of() : List.of(entered), situation)
                .map(plan -> {
                    plan.keep();
                    situation.session().marks().remove(ENTRY, entry.target(), entry.member());
                    return Desk.save(challenge.enteredBy(challenge.entries() - 1), situation);
                });
    }

    /** For a challenge that opens at another moment than it did: who entered is in it from then on. */
    void restate(Challenge challenge, Instant opens, Situation situation) {
        MemberId after = null;
        List<Mark> page;
        do {
            page = situation.session().marks().on(ENTRY, challenge.id().toString(), after, PAGE);
            restate(page, challenge, opens, situation);
            after = page.isEmpty() ? null : page.get(page.size() - 1).member();
        } while (page.size() == PAGE);
    }

    private void restate(List<Mark> entries, Challenge challenge, Instant opens, Situation situation) {
        List<Entry> moved = new ArrayList<>();
        List<Activity> before = new ArrayList<>();
        for (Mark entry : entries) {
            before.add(stated(entry, situation.session()));
            moved.add(in(entry.member(), opens, challenge));
        }
        TooLarge.unless(desk.changing(moved.stream().map(Entry::fact).toList(), before, situation))
                .keep();
        moved.forEach(entry -> save(entry, situation));
    }

    List<MemberId> page(ChallengeId id, @Nullable MemberId after, int limit, Session session) {
        return session.marks().on(ENTRY, id.toString(), after, limit).stream()
                .map(Mark::member)
                .toList();
    }

    private static Optional<Mark> entryOf(MemberId member, Challenge challenge, Session session) {
        return session.marks().find(ENTRY, challenge.id().toString(), member);
    }

    private static Activity stated(Mark entry, Session session) {
        ActivityId fact = new ActivityId(entry.details().text(FACT).orElseThrow());
        return session.activities().find(fact).orElseThrow().activity();
    }
}
