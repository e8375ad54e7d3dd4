package org.jalon.contract;

import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.START;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.CommunityId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.Withheld;

/**
 * What some commands, drawn by chance, answered, but for ids that Jalon gives.
 *
 * @param answers of each command
 * @param history of each subject
 * @param books at the end
 */
record Transcript(List<String> answers, List<List<Line>> history, Books books) {

    /** A ledger entry without its ids. */
    record Line(Award award, long amount, int policyVersion, java.time.Instant recordedAt) {}

    static Transcript of(List<Activity> log, Random chance, Bench bench) {
        Jalon jalon = bench.jalon();
        bench.clock().moveTo(Bench.TODAY);
        CommunityId community = World.communityUnder(World.everything(), jalon);
        List<String> answers = new ArrayList<>();
        for (Activity activity : log) {
            bench.clock().moveTo(bench.clock().instant().plusSeconds(1));
            answers.add(answer(activity, community, chance, jalon));
        }
        List<List<Line>> history = new ArrayList<>();
        for (Subject subject : Books.subjects()) {
            history.add(lines(jalon.recognition().history(community, subject)));
        }
        return new Transcript(answers, history, Books.of(community, jalon));
    }

    private static String answer(Activity activity, CommunityId community, Random chance, Jalon jalon) {
        return switch (chance.nextInt(6)) {
            case 0 ->
                jalon.retract(community, anyOf(activity, chance), BY_ANIMATOR)
                        .map(retracted -> retracted.alreadyRetracted() + " " + lines(retracted.entries()))
                        .toString();
            case 1 ->
                jalon.recognition()
                        .adoptFrom(
                                START.plus(Duration.ofHours(chance.nextInt(240))),
                                community,
                                chance.nextBoolean() ? World.revised() : World.everything(),
                                BY_ANIMATOR)
                        .map(adopted -> adopted.version().version() + " " + lines(adopted.entries()))
                        .toString();
            default ->
                jalon.record(community, activity)
                        .map(recorded -> recorded.alreadyRecorded()
                                + " "
                                + lines(recorded.entries())
                                + recorded.withheld().stream()
                                        .map(Withheld::toString)
                                        .toList())
                        .toString();
        };
    }

    private static ActivityId anyOf(Activity activity, Random chance) {
        return chance.nextBoolean() ? activity.id() : new ActivityId("a0/0");
    }

    private static List<Line> lines(List<LedgerEntry> entries) {
        return entries.stream()
                .map(entry -> new Line(entry.award(), entry.amount(), entry.policyVersion(), entry.recordedAt()))
                .toList();
    }
}
