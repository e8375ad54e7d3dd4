package org.jalon.inmemory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.community.MemberId;
import org.jalon.recognition.board.Boards;
import org.jalon.recognition.board.Earning;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.board.Totals;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.jspecify.annotations.Nullable;

/** Members in the order of their points, kept current; and entries by the UTC day they occurred on, for windows. */
final class KeptBoards implements Boards {

    private static final long SECONDS_PER_DAY = 24 * 60 * 60;

    private final Holders holders;
    private final Map<AwardKind, RankedAccounts> current = new HashMap<>();
    private final NavigableMap<Long, List<KeptEntry>> byDay = new TreeMap<>();

    private long latestDay = Long.MIN_VALUE;
    private List<KeptEntry> ofLatestDay = List.of();

    KeptBoards(Holders holders) {
        this.holders = holders;
    }

    /** Until all entries are counted again. */
    void forget() {
        current.clear();
        byDay.clear();
        latestDay = Long.MIN_VALUE;
    }

    /** Counts an entry of a ranked account in. */
    void count(KeptEntry entry) {
        entriesOf(day(entry)).add(entry);
    }

    /** Mostly those of the day that the entry before was of. */
    private List<KeptEntry> entriesOf(long day) {
        if (day != latestDay) {
            latestDay = day;
            ofLatestDay = byDay.computeIfAbsent(day, first -> new ArrayList<>());
        }
        return ofLatestDay;
    }

    /** Takes the entry of its day that was counted last out. */
    void uncount(KeptEntry entry) {
        List<KeptEntry> entries = byDay.getOrDefault(day(entry), List.of());
        entries.remove(entries.size() - 1);
    }

    /** The board of all accounts of that kind. */
    RankedAccounts board(AwardKind points) {
        return current.computeIfAbsent(points, kind -> new RankedAccounts());
    }

    @Override
    public Totals allTime(AwardKind points) {
        RankedAccounts ranked = current.getOrDefault(points, new RankedAccounts());
        return new BoardTotals(ranked, member -> currentTotal(member, points));
    }

    private @Nullable Total currentTotal(MemberId member, AwardKind points) {
        Holder holder = holders.member(member.value());
        Account account = holder == null ? null : holder.find(points);
        return account == null ? null : account.total();
    }

    @Override
    public Totals within(AwardKind points, Window.Span span) {
        Map<MemberId, Total> totals = new HashMap<>();
        long firstDay = day(span.from());
        long lastDay = day(span.until());
        byDay.subMap(firstDay, true, lastDay, true)
                .values()
                .forEach(entries -> entries.stream()
                        .filter(entry -> entry.kept().kind().equals(points))
                        .filter(entry -> span.contains(entry.occurredAt()))
                        .filter(KeptEntry::isStanding)
                        .forEach(entry -> add(entry, totals)));
        totals.values().removeIf(total -> total.points() <= 0);
        RankedAccounts ranked = new RankedAccounts();
        totals.values().stream().sorted().forEach(total -> ranked.add(Account.of(total, ranked)));
        return new BoardTotals(ranked, totals::get);
    }

    @Override
    public List<Earning> earned(AwardKind points, Window.Span span, Collection<Subject> subjects) {
        return subjects.stream()
                .flatMap(subject -> earned(points, span, subject))
                .toList();
    }

    private Stream<Earning> earned(AwardKind points, Window.Span span, Subject subject) {
        Holder holder = holders.find(subject);
        return holder == null
                ? Stream.empty()
                : holder.entries()
                        .filter(entry -> entry.kept().kind().equals(points))
                        .filter(entry -> entry.isStanding() && span.contains(entry.occurredAt()))
                        .map(entry -> new Earning(subject, entry.amount(), entry.occurredAt()));
    }

    private static void add(KeptEntry entry, Map<MemberId, Total> totals) {
        MemberId member = new MemberId(entry.kept().subject().id());
        Total one = new Total(member, entry.amount(), entry.occurredAt());
        totals.merge(
                member,
                one,
                (sum, more) -> new Total(
                        member,
                        Math.addExact(sum.points(), more.points()),
                        sum.reachedAt().isAfter(more.reachedAt()) ? sum.reachedAt() : more.reachedAt()));
    }

    private static long day(KeptEntry entry) {
        return day(entry.occurredAt());
    }

    private static long day(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS_PER_DAY);
    }
}
