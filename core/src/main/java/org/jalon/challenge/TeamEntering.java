package org.jalon.challenge;

import static org.jalon.challenge.ChallengeRefusal.ALREADY_ENTERED;
import static org.jalon.challenge.ChallengeRefusal.ENTERED_BY_MEMBERS;
import static org.jalon.challenge.ChallengeRefusal.NOT_ENTERED;
import static org.jalon.challenge.ChallengeRefusal.NOT_IN_TEAM;
import static org.jalon.challenge.ChallengeRefusal.OPEN_TO_ALL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.group.Group;
import org.jalon.group.GroupId;
import org.jalon.group.Teams;
import org.jalon.recognition.builtin.Entrants;
import org.jalon.recognition.rule.EntrantShare;
import org.jalon.recognition.rule.Subject;

/** Lets teams into challenges, and out again. Thread-safe. */
final class TeamEntering {

    private final Desk desk;

    TeamEntering(Desk desk) {
        this.desk = desk;
    }

    Outcome<Challenge> enter(Challenge challenge, GroupId team, Situation situation) {
        return speaksFor(team, situation)
                .flatMap(group -> ofTeams(challenge))
                .flatMap(teams -> Entering.notOver(challenge, situation))
                .flatMap(open ->
                        entryOf(challenge.id(), team, situation.session()).isPresent()
                                ? Desk.refused(ALREADY_ENTERED, "team", team)
                                : Entering.roomFor(Subject.team(team.toString()), challenge, situation))
                .flatMap(room -> let(team, challenge, situation));
    }

    /** Its own members do, and who manages groups. */
    private Outcome<Group> speaksFor(GroupId id, Situation situation) {
        Teams teams = new Teams(situation.session());
        return teams.find(id)
                .filter(team -> teams.has(situation.who(), team, situation.now())
                        || desk.means().gate().allows(Permission.MANAGE_GROUPS, situation))
                .map(Outcome::accepted)
                .orElseGet(() -> Desk.refused(NOT_IN_TEAM, "team", id));
    }

    private static Outcome<Challenge> ofTeams(Challenge challenge) {
        return switch (challenge.draft().entrants()) {
            case TEAMS -> Outcome.accepted(challenge);
            case MEMBERS -> Desk.refused(ENTERED_BY_MEMBERS, "challenge", challenge.id());
            case EVERYBODY -> Desk.refused(OPEN_TO_ALL, "challenge", challenge.id());
        };
    }

    private Outcome<Challenge> let(GroupId team, Challenge challenge, Situation situation) {
        Instant from = Entering.opensOrNow(challenge, situation);
        Activity fact = fact(EntrantShare.ENTERED, team, situation.who(), from, challenge);
        return desk.changing(List.of(fact), List.of(), situation).map(plan -> {
            plan.keep();
            save(new TeamEntry(challenge.id(), team, situation.who(), from, fact.id()), situation);
            return Desk.save(challenge.enteredBy(challenge.entries() + 1), situation);
        });
    }

    /** Before the opening as if it had never been; later what was reached until now stands. */
    Outcome<Challenge> withdraw(Challenge challenge, GroupId team, Situation situation) {
        return speaksFor(team, situation)
                .flatMap(group -> entryOf(challenge.id(), team, situation.session())
                        .map(Outcome::accepted)
                        .orElseGet(() -> Desk.refused(NOT_ENTERED, "team", team)))
                .flatMap(entry ->
                        Entering.notOver(challenge, situation).flatMap(open -> out(entry, challenge, situation)));
    }

    private Outcome<Challenge> out(TeamEntry entry, Challenge challenge, Situation situation) {
        boolean counted = entry.since().isBefore(situation.now());
        List<Activity> left = counted
                ? List.of(fact(EntrantShare.WITHDREW, entry.team(), situation.who(), situation.now(), challenge))
                : List.of();
        List<Activity> entered = counted ? List.of() : List.of(stated(entry, situation.session()));
        return desk.changing(left, entered, situation).map(plan -> {
            plan.keep();
            situation.session().records().remove(TeamEntry.TYPE, entry.key());
            return Desk.save(challenge.enteredBy(challenge.entries() - 1), situation);
        });
    }

    /** For a challenge that opens at another moment than it did: teams that entered are in it from then on. */
    void restate(Challenge challenge, Instant opens, Situation situation) {
        if (challenge.draft().entrants() != Entrants.TEAMS) {
            return;
        }
        List<Activity> before = new ArrayList<>();
        List<Activity> moved = new ArrayList<>();
        for (TeamEntry entry : new Participation(situation.session()).teamEntries(challenge.id())) {
            Activity fact = fact(EntrantShare.ENTERED, entry.team(), entry.by(), opens, challenge);
            before.add(stated(entry, situation.session()));
            moved.add(fact);
            save(new TeamEntry(challenge.id(), entry.team(), entry.by(), opens, fact.id()), situation);
        }
        TooLarge.unless(desk.changing(moved, before, situation)).keep();
    }

    private Activity fact(String kind, GroupId team, MemberId by, Instant moment, Challenge challenge) {
        return Activity.activity(kind)
                .id(desk.nextFact())
                .by(by)
                .on(challenge.id().toString())
                .having(EntrantShare.TEAM, team.toString())
                .at(moment);
    }

    private static void save(TeamEntry entry, Situation situation) {
        situation.session().records().save(TeamEntry.TYPE, entry.key(), entry);
    }

    private static Optional<TeamEntry> entryOf(ChallengeId challenge, GroupId team, Session session) {
        return session.records().find(TeamEntry.TYPE, TeamEntry.key(challenge, team));
    }

    private static Activity stated(TeamEntry entry, Session session) {
        return session.activities().find(entry.fact()).orElseThrow().activity();
    }
}
