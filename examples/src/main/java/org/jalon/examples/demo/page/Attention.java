package org.jalon.examples.demo.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jalon.community.Phase;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.recognition.rule.AwardType;

/** Who needs the community manager's attention. */
public record Attention(Facts facts, Honours honours) {

    static final int NEW_FOR_DAYS = 60;

    private static final int SILENT_DAYS = 56;
    private static final int ONCE_ACTIVE = 8;

    public List<Person> newcomers() {
        LocalDate since = CourseYear.ENDS.minusDays(NEW_FOR_DAYS);
        return facts.members().stream()
                .filter(person -> !person.joins().isBefore(since))
                .toList();
    }

    /** Jalon knows: it gave that host a welcome, by the rule that the LMS brought. */
    public String host(Person newcomer) {
        return honours.standing(AwardType.POINTS).stream()
                .filter(award -> award.reason().ruleId().equals("welcomes-newcomers"))
                .filter(award -> award.reason().key().id().equals(newcomer.id().value()))
                .map(award -> facts.name(award.subject()))
                .findFirst()
                .orElse("nobody yet");
    }

    /** Active during the course, silent for eight weeks or more; the most active then first. */
    public List<Person> silent() {
        LocalDate limit = CourseYear.ENDS.minusDays(SILENT_DAYS);
        return facts.members().stream()
                .filter(person -> during(person) >= ONCE_ACTIVE)
                .filter(person -> facts.lastSeen(person).filter(limit::isAfter).isPresent())
                .sorted(Comparator.comparingLong(this::during).reversed())
                .toList();
    }

    /** How much somebody contributed while the course ran. */
    long during(Person person) {
        return facts.contributions(person).stream()
                .filter(activity -> CourseYear.COURSE.phaseAt(activity.occurredAt()) == Phase.DURING)
                .count();
    }
}
