package org.jalon.moderation.report;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.Description;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.community.Situation;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.Mark;
import org.jalon.record.RecordType;

/** As what is kept that belongs to no single report. */
final class Kept {

    private static final RecordType<ReportPolicy> POLICY =
            new RecordType<>("report-policy", Kept::written, described -> policy(new Fields(described)));
    private static final RecordType<Long> USUAL_SCORE =
            new RecordType<>("report-score", Description::of, described -> ((Description.Whole) described).value());
    private static final RecordType<Repair> REPAIR = new RecordType<>(
            "report-repair",
            repair -> new Sheet()
                    .with("round", repair.round())
                    .with("score", repair.score())
                    .with("reporters", repair.reporters())
                    .written(),
            described -> repair(new Fields(described)));
    private static final String ALL = "all";
    private static final String REPORTER = "reporter";

    private Kept() {}

    /**
     * That the author repaired what was hidden; what had been reported until then hides it no more.
     *
     * @param round since when the case was open
     * @param score what it had come to
     * @param reporters of how many
     */
    record Repair(Instant round, long score, int reporters) {}

    static ReportPolicy policy(Session session) {
        return session.records().find(POLICY, ALL).orElseGet(ReportPolicy::usual);
    }

    static void save(ReportPolicy policy, Session session) {
        session.records().save(POLICY, ALL, policy);
        session.records().remove(USUAL_SCORE, ALL);
    }

    /** As the policy says, or as past decisions do. */
    static long usualScore(ReportPolicy policy, Session session) {
        return session.records().find(USUAL_SCORE, ALL).orElseGet(policy::score);
    }

    static void saveUsualScore(long score, Session session) {
        session.records().save(USUAL_SCORE, ALL, score);
    }

    static Optional<Repair> repair(String content, Session session) {
        return session.records().find(REPAIR, content);
    }

    static void save(String content, Repair repair, Session session) {
        session.records().save(REPAIR, content, repair);
    }

    static ReporterRecord reporter(MemberId member, Session session) {
        return session.marks()
                .find(REPORTER, ALL, member)
                .map(mark -> ReporterRecord.of(mark.details()))
                .orElse(ReporterRecord.NONE);
    }

    static void save(MemberId member, ReporterRecord record, Situation situation) {
        Values values = record.values();
        situation.session().marks().save(new Mark(REPORTER, ALL, member, situation.now(), values));
    }

    private static Repair repair(Fields fields) {
        return new Repair(fields.moment("round"), fields.number("score"), fields.small("reporters"));
    }

    private static Description written(ReportPolicy policy) {
        Sheet reasons = new Sheet();
        policy.reasons().forEach(reasons::with);
        ReportPolicy.Ladder ladder = policy.ladder();
        return new Sheet()
                .with("reasons", reasons)
                .maybe("ladder", (Object) (ladder == null ? null : ladder.name()))
                .with("per-day", policy.perDay())
                .with("staff", policy.staff().stream().map(Kept::word).toList())
                .with("newcomer", policy.newcomer())
                .with("score", policy.score())
                .with("hide", write(policy.hide()))
                .with("pause", write(policy.pause()))
                .with("pause-hours", policy.pauseHours())
                .with("silence", write(policy.silence()))
                .with("silence-hours", policy.silenceHours())
                .written();
    }

    private static ReportPolicy policy(Fields fields) {
        SortedMap<String, Long> reasons = new TreeMap<>();
        Fields bonuses = fields.below("reasons");
        bonuses.all().all().forEach(one -> reasons.put(one.name(), bonuses.number(one.name())));
        Set<Role> staff = EnumSet.noneOf(Role.class);
        fields.texts("staff")
                .forEach(word ->
                        staff.add(Role.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'))));
        return new ReportPolicy(
                reasons,
                fields.maybe("ladder").map(ReportPolicy.Ladder::new).orElse(null),
                fields.small("per-day"),
                staff,
                fields.small("newcomer"),
                fields.number("score"),
                effect(fields.below("hide")),
                effect(fields.below("pause")),
                fields.small("pause-hours"),
                effect(fields.below("silence")),
                fields.small("silence-hours"));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Sheet write(EffectRule rule) {
        return new Sheet()
                .with("sensitivity", rule.sensitivity())
                .with("scale", rule.scale())
                .with("reporters", rule.reporters());
    }

    private static EffectRule effect(Fields fields) {
        return new EffectRule(
                fields.word("sensitivity", Sensitivity.class), fields.small("scale"), fields.small("reporters"));
    }
}
