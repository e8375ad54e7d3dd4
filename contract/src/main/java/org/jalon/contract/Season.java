package org.jalon.contract;

import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;
import static org.jalon.contribution.AttestationRequirement.attestedBy;
import static org.jalon.contribution.EvidenceDraft.someEvidence;
import static org.jalon.contribution.QuestionDraft.questioning;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.distinct;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jalon.CalendarPeriod;
import org.jalon.IdSource;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.Store;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.challenge.ChallengeDraft;
import org.jalon.challenge.ChallengeId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.group.GroupId;
import org.jalon.recognition.builtin.Field;
import org.jalon.recognition.builtin.Recipient;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Subject;

/**
 * A community with two teams and some challenges, on a Jalon of its own whose ids are the same in each season, so that what came about in
 * one can be held against what came about in another.
 */
final class Season {

    static final PolicyDraft POLICY = World.everything()
            .with(points("team-likes", 2)
                    .of("team-likes")
                    .forEachUnitOf("liked")
                    .to(Recipient.TEAM))
            .with(points("team-week", 9)
                    .of("team-likes")
                    .when(sum(RECOGNITION).within(CalendarPeriod.WEEK).reachesEvery(30))
                    .to(Recipient.TEAM))
            .with(points("practising", 6).forEach("evidence.accepted"));

    /** What the ids drawn begin with. */
    private static final String DRAWN = "00000000-0000-7000-";

    private final MovedClock clock = new MovedClock(START);
    private final Jalon jalon;
    private final CommunityId community;
    private final List<GroupId> teams = new ArrayList<>();
    private final List<ChallengeId> challenges = new ArrayList<>();

    private Season(Store store) {
        AtomicLong drawn = new AtomicLong();
        UUID unique = UUID.randomUUID();
        IdSource ids = () -> drawn.getAndIncrement() == 0 ? unique : new UUID(0x7000, drawn.get());
        jalon = Jalon.builder()
                .store(store)
                .clock(clock)
                .ids(ids)
                .rules(Bench.rules())
                .build();
        community = World.communityUnder(POLICY, jalon);
    }

    static Season on(Store store) {
        Season season = new Season(store);
        season.formTeams();
        season.open(ofEverybody(), 0, 6);
        season.open(ofEntrants(), 1, 7);
        season.open(anew(), 0, 9);
        season.open(ofTeams(), 0, 8);
        return season;
    }

    private void formTeams() {
        for (String name : List.of("red", "blue")) {
            teams.add(jalon.groups()
                    .form(community, aTeam(name).since(START.minus(Duration.ofDays(30))), BY_ANIMATOR)
                    .orElseThrow()
                    .id());
        }
    }

    private static ChallengeDraft ofEverybody() {
        return aChallenge("For all")
                .with(milestone("two").when(count("answered").reaches(2)).rewarding("kudos", 5))
                .with(milestone("voices")
                        .when(distinct(Field.ACTOR, "liked").reaches(3))
                        .together())
                .with(milestone("team")
                        .when(count("answered", "asked").reaches(2, 5))
                        .byTeams()
                        .rewarding("likes", 3))
                .with(milestone("first").when(count("asked").reaches(1)).forTheFirst(2))
                .with(milestone("rich").when(sum(RECOGNITION).reaches(30)))
                .with(milestone("practised").when(count("evidence.accepted").reaches(1)))
                .with(milestone("all").whenAllOf("two", "rich"));
    }

    private static ChallengeDraft ofEntrants() {
        return aChallenge("For some")
                .forMembers()
                .with(milestone("early").when(count("answered").reaches(2)).before(START.plus(Duration.ofDays(4))))
                .with(milestone("sum").when(sum("liked").reaches(5)).rewarding("turns", 2))
                .with(milestone("badges")
                        .when(count(AwardKind.badge("helper")).reaches(1))
                        .together());
    }

    private static ChallengeDraft ofTeams() {
        return aChallenge("For teams")
                .forTeams()
                .with(milestone("practice")
                        .when(count("evidence.accepted").reaches(1, 2))
                        .byTeams()
                        .rewarding("team-likes", 4))
                .with(milestone("points").when(sum(RECOGNITION).reaches(25)).together());
    }

    private static ChallengeDraft anew() {
        return aChallenge("Daily")
                .anewEach(CalendarPeriod.DAY)
                .with(milestone("daily")
                        .when(count("answered", "liked").reaches(2))
                        .rewarding("turns", 1));
    }

    private void open(ChallengeDraft draft, int fromDay, int untilDay) {
        ChallengeId id = jalon.challenges().draft(community, draft, BY_ANIMATOR).orElseThrow();
        jalon.challenges()
                .schedule(
                        community,
                        id,
                        START.plus(Duration.ofDays(fromDay)),
                        START.plus(Duration.ofDays(untilDay)),
                        BY_ANIMATOR)
                .orElseThrow();
        challenges.add(id);
    }

    /** Does that, when it is its time; it may be declined, and then is in every season. */
    void play(Move move) {
        clock.moveTo(move.at());
        MemberId member = MEMBERS.get(move.member());
        GroupId team = teams.get(move.member() % teams.size());
        GroupId other = teams.get((move.member() + 1) % teams.size());
        Instant since = move.late() ? move.at().minus(Duration.ofHours(30)) : move.at();
        Object done = switch (move.kind()) {
            case ENTER -> jalon.challenges().enter(community, challenges.get(1), by(member));
            case WITHDRAW -> jalon.challenges().withdraw(community, challenges.get(1), by(member));
            case JOIN_TEAM -> jalon.groups().join(community, team, member, since, BY_ANIMATOR);
            case JOIN_OTHER_TEAM -> jalon.groups().join(community, other, member, since, BY_ANIMATOR);
            case LEAVE_TEAM -> jalon.groups().leave(community, team, member, since, BY_ANIMATOR);
            case ENTER_TEAM -> jalon.challenges().enterTeam(community, challenges.get(3), team, BY_ANIMATOR);
            case WITHDRAW_TEAM -> jalon.challenges().withdrawTeam(community, challenges.get(3), team, BY_ANIMATOR);
            case SUBMIT, ATTEST, QUESTION, WITHDRAW_WORD, WITHDRAW_EVIDENCE -> practise(move.kind(), move.member());
            case CLOSE -> jalon.challenges().close(community, challenges.get(0), BY_ANIMATOR);
            case ADOPT -> jalon.recognition().adoptFrom(since, community, World.revised(), BY_ANIMATOR);
        };
        if (done == null) {
            throw new AssertionError("no answer to " + move);
        }
    }

    /** Each member has one evidence, on which the next member has a word. */
    private Outcome<?> practise(Move.Kind kind, int member) {
        String evidence = "evidence of " + member;
        ContentId content = new ContentId(evidence);
        MemberId author = MEMBERS.get(member);
        MemberId peer = MEMBERS.get((member + 1) % MEMBERS.size());
        return switch (kind) {
            case SUBMIT ->
                jalon.evidence()
                        .submit(community, someEvidence(evidence).of(author).requiring(attestedBy(1)), by(author));
            case ATTEST -> jalon.evidence().attest(community, content, by(peer));
            case QUESTION ->
                jalon.evidence().question(community, questioning(evidence).because("when?"), by(peer));
            case WITHDRAW_WORD -> jalon.evidence().withdrawWord(community, content, peer, by(peer));
            case WITHDRAW_EVIDENCE -> jalon.evidence().withdraw(community, content, by(author));
            default -> throw new AssertionError(kind);
        };
    }

    Jalon jalon() {
        return jalon;
    }

    CommunityId community() {
        return community;
    }

    /** What members can see; Jalon's own facts, of which one season has others than another, by no name. */
    Books books() {
        Books books = Books.of(community, jalon);
        return new Books(
                books.standing().stream().map(Season::plain).sorted().toList(), books.balances(), books.boards());
    }

    private static Award plain(Award award) {
        Reason reason = award.reason();
        return isJalons(reason.cause().value())
                ? new Award(
                        award.kind(),
                        award.amount(),
                        award.subject(),
                        award.occurredAt(),
                        new Reason(reason.ruleId(), plain(reason.key()), new ActivityId("!"), reason.ordinal()))
                : award;
    }

    /** Of a fold for one fact alone. */
    private static FoldKey plain(FoldKey key) {
        return isJalons(key.toString()) ? FoldKey.other("!") : key;
    }

    /** Whether it names a fact by an id that was drawn. */
    private static boolean isJalons(String text) {
        return text.contains(DRAWN);
    }

    List<GroupId> teamIds() {
        return List.copyOf(teams);
    }

    /** All who may have been given something, in order. */
    List<Subject> subjects() {
        return Stream.of(
                        World.MEMBERS.stream().map(Subject::member),
                        teams.stream().map(team -> Subject.team(team.toString())),
                        Stream.of("c1", "c2", "c3").map(ContentId::new).map(Subject::content),
                        Stream.of(Subject.community()))
                .flatMap(subjects -> subjects)
                .sorted()
                .toList();
    }

    void waitUntil(Instant moment) {
        clock.moveTo(moment);
    }

    /** What the teams have. */
    List<SortedMap<AwardKind, Long>> teams() {
        return teams.stream()
                .map(team -> jalon.recognition().balances(community, Subject.team(team.toString())))
                .toList();
    }
}
