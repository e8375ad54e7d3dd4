package org.jalon.examples.demo.page;

import static org.jalon.recognition.board.Board.boardOf;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jalon.community.MemberId;
import org.jalon.community.Phase;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.examples.demo.story.Story;
import org.jalon.recognition.Recognition;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Subject;

/** What Jalon recognised, asked of Jalon each time: nothing here is counted by the host. */
public final class Honours {

    private static final Comparator<Map.Entry<String, List<Award>>> RARITY = Comparator.comparingInt(
                    (Map.Entry<String, List<Award>> badge) -> badge.getValue().size())
            .thenComparing(Map.Entry.comparingByKey());

    /** Stands for the rules of all challenges. */
    static final String CHALLENGES = "challenges";

    private static final int NEIGHBOURS = 2;

    private final Story story;
    private final List<Award> standing;
    private final List<String> rarestFirst;

    public Honours(Story story) {
        this.story = story;
        standing = recognition().standing(story.cohort());
        rarestFirst = byBadge().stream().map(Map.Entry::getKey).toList();
    }

    public Leaderboard allTime() {
        return recognition().leaderboard(story.cohort(), boardOf(RECOGNITION));
    }

    public Leaderboard lastDays(int days) {
        Window window = Window.lastDays(days, Dates.lastDay());
        return recognition().leaderboard(story.cohort(), boardOf(RECOGNITION).over(window));
    }

    public Leaderboard during(Phase phase) {
        Window window = switch (phase) {
            case BEFORE -> between(CourseYear.FOUNDED, CourseYear.OPENS);
            case DURING -> between(CourseYear.OPENS, CourseYear.CLOSES);
            case AFTER -> between(CourseYear.CLOSES, CourseYear.ENDS);
        };
        return recognition().leaderboard(story.cohort(), boardOf(RECOGNITION).over(window));
    }

    /** All lines of a board. */
    public List<Standing> all(Leaderboard board) {
        return board.top(Math.toIntExact(board.size()));
    }

    /** A learner halfway down the board. */
    public Person inTheMiddle() {
        List<Person> learners = all(allTime()).stream()
                .map(it -> story.script().person(it.member()))
                .filter(person -> !person.isStaff())
                .toList();
        return learners.get(learners.size() / 2);
    }

    /** What that person sees of the board. */
    public List<Standing> neighbours(Person person) {
        return allTime().around(person.id(), NEIGHBOURS);
    }

    public long points(Person person) {
        return recognition().balance(story.cohort(), Subject.member(person.id()), RECOGNITION);
    }

    /** The rarest first. */
    public List<String> badges(MemberId member) {
        return recognition().balances(story.cohort(), Subject.member(member)).keySet().stream()
                .filter(kind -> kind.is(AwardType.BADGE))
                .map(AwardKind::name)
                .sorted(Comparator.comparingInt(rarestFirst::indexOf))
                .toList();
    }

    /** Everything that was ever written about a member, reversals too. */
    public List<LedgerEntry> history(Person person) {
        return recognition().history(story.cohort(), Subject.member(person.id())).stream()
                .filter(entry -> !entry.award().kind().is(AwardType.SIGNAL))
                .toList();
    }

    public List<Award> standing(AwardType type) {
        return standing.stream().filter(award -> award.kind().is(type)).toList();
    }

    /** The milestones that the community reached together, in the order of time. */
    public List<Award> together() {
        return standing(AwardType.MILESTONE).stream()
                .filter(award -> award.subject().equals(Subject.community()))
                .toList();
    }

    /** Who has each badge, in the order in which they earned it; the rarest badge first. */
    public List<Map.Entry<String, List<Award>>> byBadge() {
        Map<String, List<Award>> badges = standing(AwardType.BADGE).stream()
                .collect(Collectors.groupingBy(award -> award.kind().name()));
        return badges.entrySet().stream().sorted(RARITY).toList();
    }

    /** Recognition points that stand, by the rule that gave them. */
    public Map<String, Long> pointsByRule() {
        return standing(AwardType.POINTS).stream()
                .filter(award -> award.kind().equals(RECOGNITION))
                .collect(Collectors.groupingBy(
                        award -> source(award.reason().ruleId()), TreeMap::new, Collectors.summingLong(Award::amount)));
    }

    private static String source(String rule) {
        return rule.startsWith("challenge/") ? CHALLENGES : rule;
    }

    /** How many awards stand, all told. */
    public int size() {
        return standing.size();
    }

    /** How many activities had been counted when it was given. */
    public long counted(Award award) {
        return recognition().explain(story.cohort(), award).activities().size();
    }

    private static Window between(LocalDate from, LocalDate until) {
        return Window.between(CourseYear.startOf(from), CourseYear.startOf(until));
    }

    private Recognition recognition() {
        return story.jalon().recognition();
    }
}
