package org.jalon.examples.demo.story;

import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.examples.policy.LearningActivity.ANSWER_PUBLISHED;
import static org.jalon.examples.policy.LearningActivity.EVIDENCE_ACCEPTED;
import static org.jalon.examples.policy.LearningActivity.GATHERING_ATTENDED;
import static org.jalon.group.GroupDraft.aCohort;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.recognition.builtin.Measure.count;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon.challenge.ChallengeDraft;
import org.jalon.challenge.ChallengeId;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.group.GroupId;

/** The cohort of the course, and an autumn in which three teams change something where they work. */
public final class TeamAutumn implements Chapter {

    static final LocalDate FORMED = LocalDate.of(2025, 10, 1);
    static final LocalDate OPENS = LocalDate.of(2025, 10, 6);
    static final LocalDate MOVES = LocalDate.of(2025, 11, 24);
    static final LocalDate CLOSES = LocalDate.of(2026, 2, 1);

    private static final Map<String, List<String>> MEMBERS = members();

    private final Lms lms;
    private final Contests contests;
    private final Map<String, GroupId> teams = new LinkedHashMap<>();

    TeamAutumn(Lms lms) {
        this.lms = lms;
        this.contests = new Contests(lms);
    }

    private static Map<String, List<String>> members() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        members.put("Atelier", List.of("Aurélie", "Aïcha", "Cédric", "Damien"));
        members.put("Chantier", List.of("Élodie", "Clémence", "Florence", "Farid"));
        members.put("Bureau", List.of("Idriss", "Guillaume", "Julie", "Hélène"));
        return members;
    }

    @Override
    public void plan(Agenda agenda) {
        agenda.on(CourseYear.OPENS, this::formCohort);
        agenda.on(FORMED, () -> formTeams(agenda));
        agenda.on(MOVES.plusDays(3), this::tellLateOfTheMove);
    }

    /** The team of that name. */
    public GroupId team(String name) {
        return Objects.requireNonNull(teams.get(name), name);
    }

    /** All teams by their names. */
    public Map<String, GroupId> teams() {
        return Collections.unmodifiableMap(teams);
    }

    private void formCohort() {
        GroupId cohort = lms.jalon()
                .groups()
                .form(lms.cohort(), aCohort("Promotion 2025"), lms.as("Nadia"))
                .orElseThrow()
                .id();
        List<Person> learners = lms.people().stream()
                .filter(person -> !person.isStaff() && person.joins().isBefore(CourseYear.OPENS))
                .toList();
        learners.forEach(person -> join(cohort, person));
        lms.diary()
                .headline(
                        "The course opens",
                        learners.size() + " learners, the cohort of 2025, know each other already.");
    }

    private void formTeams(Agenda agenda) {
        MEMBERS.forEach((name, members) -> {
            GroupId team = lms.jalon()
                    .groups()
                    .form(lms.cohort(), aTeam(name), lms.as("Nadia"))
                    .orElseThrow()
                    .id();
            teams.put(name, team);
            members.forEach(member -> join(team, lms.person(member)));
        });
        ChallengeId challenge = lms.jalon()
                .challenges()
                .draft(lms.cohort(), draft(), lms.manager())
                .orElseThrow();
        contests.schedule(challenge, OPENS, CLOSES);
        MEMBERS.forEach((name, members) -> lms.jalon()
                .challenges()
                .enterTeam(lms.cohort(), challenge, team(name), lms.as(members.get(0)))
                .orElseThrow());
        agenda.on(CLOSES, () -> contests.complete(challenge));
        lms.diary()
                .headline(
                        "Three teams enter “One change per team”",
                        "Atelier, Chantier and Bureau have until the end of January.");
    }

    private void join(GroupId group, Person person) {
        lms.jalon()
                .groups()
                .join(lms.cohort(), group, person.id(), null, lms.as("Nadia"))
                .orElseThrow();
    }

    private static ChallengeDraft draft() {
        return aChallenge("One change per team")
                .about("Each team changes something where it works, and the other teams learn from it.")
                .forTeams()
                .with(milestone("Ten answers")
                        .when(count(ANSWER_PUBLISHED).reaches(10))
                        .byTeams()
                        .rewarding("team", 20))
                .with(milestone("Six came to a gathering")
                        .when(count(GATHERING_ATTENDED).reaches(6))
                        .byTeams()
                        .rewarding("team", 20))
                .with(milestone("Four practices")
                        .when(count(EVIDENCE_ACCEPTED).reaches(4))
                        .byTeams()
                        .rewarding("team", 40))
                .with(milestone("All three, first of all")
                        .whenAllOf("Ten answers", "Six came to a gathering", "Four practices")
                        .byTeams()
                        .forTheFirst(1)
                        .rewarding("team", 100));
    }

    /** What Cédric did in between moves to the team that he was in already. */
    private void tellLateOfTheMove() {
        Person mover = lms.person("Cédric");
        var since = CourseYear.startOf(MOVES);
        lms.jalon()
                .groups()
                .leave(lms.cohort(), team("Atelier"), mover.id(), since, lms.as("Nadia"))
                .orElseThrow();
        lms.jalon()
                .groups()
                .join(
                        lms.cohort(),
                        team("Chantier"),
                        mover.id(),
                        since,
                        by(lms.person("Nadia").id()))
                .orElseThrow();
        lms.diary()
                .note(
                        "Cédric has moved from Atelier to Chantier three days ago",
                        "What he did before counts for Atelier, what he does since then for Chantier.");
    }
}
