package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jalon.Description;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.activity.LoggedActivity;
import org.jalon.activity.Retraction;
import org.jalon.activity.ThreadId;
import org.jalon.community.Charter;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.Course;
import org.jalon.community.Door;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.PhaseChange;
import org.jalon.community.Profile;
import org.jalon.community.Role;
import org.jalon.community.Stage;
import org.jalon.community.StageMove;
import org.jalon.community.Stay;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.board.Totals;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.ledger.Remembered;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;
import org.jalon.record.Mark;
import org.jalon.record.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written is read back as it was, bit for bit, on each database. */
abstract class Exactness {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T23:59:59.999999999Z");

    private static final RecordType<String> NOTE =
            new RecordType<>("note", Description::of, described -> ((Description.Text) described).value());

    private final CommunityId id = new CommunityId(UUID.randomUUID());

    abstract Store store();

    static List<String> texts() {
        return List.of(
                "plain",
                "'); DROP TABLE jalon_entry; --",
                "\"quoted\" and 'quoted' \\ backslash \\' ${table} %s ? $1 :name",
                "trailing space ",
                " leading space",
                "É",
                "é",
                "e\u0301",
                "ß",
                "ss",
                "İı",
                "\uD83D\uDE00 surrogate pair",
                "\uD83D\uDE00".repeat(64),
                "\uFFFD\uE000",
                "x".repeat(128));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void any_text_is_kept_in_every_field(String text) {
        Instant moment = Instant.parse("2026-03-29T01:00:00.123456789Z");
        Community community = new Community(id, text, PARIS, moment, new MemberId(text), profile(text, moment));
        Membership membership = new Membership(
                new MemberId(text),
                List.of(new Stay(moment, moment.plusNanos(1), Role.EXPERT), new Stay(LAST, null, Role.LEARNER)));
        Activity activity = activity(text, moment, Long.MIN_VALUE);
        CellId cell = new CellId(text, FoldKey.other(text).slice(text));
        Award award = award(cell, activity, new Subject(SubjectType.TEAM, text), Long.MAX_VALUE, text);
        LedgerEntry entry = entry(award, moment);
        Retraction retraction = new Retraction(activity.id(), new MemberId(text), moment);

        write(session -> {
            session.communities().add(community);
            session.memberships().save(membership);
            session.activities().append(activity, moment);
            session.activities().append(retraction);
            session.ledger().append(List.of(entry));
            session.folds().append(cell, Fact.of(activity, PARIS), Values.none().with("text", text));
            session.folds().append(cell, new AwardFact(award, activity, PARIS), Values.of("number", 1));
            return true;
        });

        read(session -> {
            assertThat(session.communities().find()).contains(community);
            assertThat(session.memberships().find(new MemberId(text))).contains(membership);
            assertThat(session.memberships().page(null, 9)).containsExactly(membership);
            assertThat(session.activities().find(activity.id()))
                    .contains(new LoggedActivity(activity, moment, retraction));
            assertThat(session.activities().history())
                    .containsExactly(new LoggedActivity(activity, moment, retraction));
            assertThat(session.ledger().history()).containsExactly(entry);
            assertThat(session.ledger().history(award.subject())).containsExactly(entry);
            assertThat(session.ledger().standing()).containsExactly(entry);
            assertThat(session.ledger().standing(cell, Position.of(activity))).containsExactly(entry);
            assertThat(session.ledger().balance(award.subject(), award.kind())).isEqualTo(Long.MAX_VALUE);
            assertThat(session.folds().remembered()).containsExactly(new Remembered(cell, 2, Values.of("number", 1)));
            assertThat(session.folds().stateBefore(cell, activity)).isEmpty();
            assertThat(session.folds().inputs(cell, Position.of(activity)))
                    .containsExactly(Fact.of(activity, PARIS), new AwardFact(award, activity, PARIS));
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void any_text_is_kept_in_every_field_of_records_and_marks(String text) {
        Mark mark =
                new Mark("type", text, new MemberId(text), FIRST, Values.none().with("text", text));

        write(session -> {
            session.communities().add(community(FIRST));
            session.records().save(NOTE, text, text);
            session.marks().save(mark);
            return true;
        });

        read(session -> {
            assertThat(session.records().find(NOTE, text)).contains(text);
            assertThat(session.records().page(NOTE, null, 9)).containsExactly(text);
            assertThat(session.records().page(NOTE, text, 9)).isEmpty();
            assertThat(session.marks().find("type", text, new MemberId(text))).contains(mark);
            assertThat(session.marks().of("type", new MemberId(text), null, 9)).containsExactly(mark);
            assertThat(session.marks().of("type", new MemberId(text), text, 9)).isEmpty();
            return true;
        });
        write(session -> {
            session.records().remove(NOTE, text);
            session.marks().remove("type", text, new MemberId(text));
            return true;
        });
        read(session -> {
            assertThat(session.records().find(NOTE, text)).isEmpty();
            assertThat(session.marks().find("type", text, new MemberId(text))).isEmpty();
            return true;
        });
    }

    @Test
    void texts_that_look_alike_are_not_the_same() {
        write(session -> {
            session.communities().add(community(FIRST));
            texts().forEach(text -> session.activities().append(activity(text, FIRST, text.length()), FIRST));
            return true;
        });

        read(session -> {
            for (String text : texts()) {
                assertThat(session.activities()
                                .find(new ActivityId(text))
                                .orElseThrow()
                                .activity()
                                .amount())
                        .isEqualTo(text.length());
                assertThat(session.activities().find(new ActivityId(text.toUpperCase(java.util.Locale.ROOT) + "x")))
                        .isEmpty();
            }
            return true;
        });
    }

    @Test
    void moments_are_kept_to_the_nanosecond_and_in_order() {
        List<Instant> moments = List.of(
                FIRST,
                FIRST.plusNanos(1),
                Instant.EPOCH.minusNanos(1),
                Instant.EPOCH,
                Instant.EPOCH.plusNanos(1),
                LAST.minusNanos(1),
                LAST);
        write(session -> {
            session.communities().add(community(FIRST));
            for (int i = moments.size() - 1; i >= 0; i--) {
                session.activities().append(activity("a" + i, moments.get(i), i), moments.get(i));
            }
            return true;
        });

        read(session -> {
            assertThat(session.activities().standing().map(Activity::occurredAt))
                    .containsExactlyElementsOf(moments);
            assertThat(session.activities().latest()).contains(LAST);
            assertThat(session.activities().history().map(LoggedActivity::recordedAt))
                    .containsExactlyInAnyOrderElementsOf(moments);
            return true;
        });
    }

    @Test
    void activities_of_one_moment_come_in_the_order_of_code_units() {
        List<String> inOrder = List.of("Z", "a", "é", "\uD83D\uDE00", "\uE000", "\uFFFD");
        write(session -> {
            session.communities().add(community(FIRST));
            for (int i = inOrder.size() - 1; i >= 0; i--) {
                session.activities().append(activity(inOrder.get(i), LAST, i), LAST);
            }
            return true;
        });

        read(session -> {
            assertThat(session.activities().standing().map(one -> one.id().value()))
                    .containsExactlyElementsOf(inOrder);
            return true;
        });
    }

    @Test
    void members_come_in_the_order_of_code_units() {
        List<String> inOrder = List.of("Z", "a", "é", "\uD83D\uDE00", "\uDBFF\uDFFD", "\uE000", "\uFFFD");
        List<MemberId> members = inOrder.stream().map(MemberId::new).toList();
        write(session -> {
            session.communities().add(community(FIRST));
            for (int i = members.size() - 1; i >= 0; i--) {
                MemberId member = members.get(i);
                session.memberships().save(new Membership(member, List.of(new Stay(FIRST, null, Role.LEARNER))));
                Activity activity = activity("a" + i, FIRST, 1);
                Reason reason = new Reason("rule", FoldKey.alone(), activity.id(), 0);
                Award award = new Award(AwardKind.RECOGNITION, 5, Subject.member(member), FIRST, reason);
                session.activities().append(activity, FIRST);
                session.ledger().append(List.of(entry(award, FIRST)));
            }
            return true;
        });

        read(session -> {
            assertThat(session.memberships().page(null, 4))
                    .extracting(Membership::member)
                    .isEqualTo(members.subList(0, 4));
            assertThat(session.memberships().page(members.get(3), 9))
                    .extracting(Membership::member)
                    .isEqualTo(members.subList(4, 7));
            assertBoard(session.boards().allTime(AwardKind.RECOGNITION), members);
            assertBoard(
                    session.boards().within(AwardKind.RECOGNITION, new Window.Span(FIRST, FIRST.plusSeconds(1))),
                    members);
            return true;
        });
    }

    private static void assertBoard(Totals totals, List<MemberId> members) {
        assertThat(totals.size()).isEqualTo(members.size());
        assertThat(totals.first(9)).extracting(Total::member).isEqualTo(members);
        Total middle = totals.of(members.get(3)).orElseThrow();
        assertThat(totals.before(middle, 2)).extracting(Total::member).isEqualTo(members.subList(1, 3));
        assertThat(totals.after(middle, 2)).extracting(Total::member).isEqualTo(members.subList(4, 6));
        assertThat(totals.countBefore(middle)).isEqualTo(3);
        assertThat(totals.countAbove(4)).isEqualTo(members.size());
        assertThat(totals.distinctAbove(4)).isEqualTo(1);
        assertThat(totals.distinctAbove(5)).isZero();
    }

    @Test
    void many_rows_come_a_page_at_a_time_and_none_twice() {
        int count = 2 * Moments.PAGE + 7;
        write(session -> {
            session.communities().add(community(FIRST));
            for (int i = 0; i < count; i++) {
                Instant moment = FIRST.plusSeconds(i / (Moments.PAGE + 3));
                Activity activity = activity("a" + i, moment, i);
                session.activities().append(activity, moment);
                CellId cell = new CellId("rule", FoldKey.community());
                session.ledger().append(List.of(entry(award(cell, activity, Subject.community(), 1, "one"), moment)));
            }
            return true;
        });

        read(session -> {
            assertThat(session.activities().standing().map(Activity::id))
                    .hasSize(count)
                    .doesNotHaveDuplicates();
            assertThat(session.activities().history().map(one -> one.activity().amount()))
                    .hasSize(count)
                    .isSorted();
            assertThat(session.ledger().history()).hasSize(count).doesNotHaveDuplicates();
            assertThat(session.ledger().standing().map(LedgerEntry::award))
                    .hasSize(count)
                    .isSorted();
            return true;
        });
    }

    @Test
    void amounts_go_to_the_borders_and_not_beyond() {
        CellId cell = new CellId("rule", FoldKey.community());
        Activity activity = activity("a", FIRST, Long.MAX_VALUE);
        Subject subject = Subject.community();
        write(session -> {
            session.communities().add(community(FIRST));
            session.activities().append(activity, FIRST);
            session.ledger().append(List.of(entry(award(cell, activity, subject, Long.MIN_VALUE, "least"), FIRST)));
            return true;
        });

        assertThatThrownBy(() -> write(session -> {
                    session.ledger().append(List.of(entry(award(cell, activity, subject, -1, "least"), FIRST)));
                    return true;
                }))
                .isInstanceOf(ArithmeticException.class);

        read(session -> {
            assertThat(session.ledger().balance(subject, AwardKind.badge("least")))
                    .isEqualTo(Long.MIN_VALUE);
            assertThat(session.ledger().history())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.amount()).isEqualTo(Long.MIN_VALUE));
            return true;
        });
    }

    @Test
    void what_no_database_keeps_is_kept_in_states_attributes_and_keys() {
        String text = "\0 \uD83D \uDE00 \u001A";
        CellId cell = new CellId("rule", FoldKey.other(text));
        Activity activity = new Activity(
                new ActivityId("a"),
                "kind",
                null,
                null,
                null,
                null,
                0,
                FIRST,
                Values.none().with("text", text));
        write(session -> {
            session.communities().add(community(FIRST));
            session.activities().append(activity, FIRST);
            session.ledger()
                    .append(List.of(
                            entry(award(cell, activity, new Subject(SubjectType.CONTENT, text), 1, "odd"), FIRST)));
            session.folds().append(cell, Fact.of(activity, PARIS), Values.none().with("text", text));
            return true;
        });

        read(session -> {
            assertThat(session.activities().standing()).containsExactly(activity);
            assertThat(session.folds().remembered())
                    .containsExactly(new Remembered(cell, 1, Values.none().with("text", text)));
            assertThat(session.ledger().standing(cell, Position.of(activity))).hasSize(1);
            assertThat(session.ledger().balance(new Subject(SubjectType.CONTENT, text), AwardKind.badge("odd")))
                    .isEqualTo(1);
            return true;
        });
    }

    private void write(Function<Session, Boolean> work) {
        assertThat(store().inTransaction(id, work)).isTrue();
    }

    private void read(Function<Session, Boolean> work) {
        assertThat(store().reading(id, work)).isTrue();
        write(work);
    }

    private Community community(Instant since) {
        return new Community(id, "Exact", PARIS, since, new MemberId("founder"), Profile.blank());
    }

    private static Activity activity(String text, Instant moment, long amount) {
        return new Activity(
                new ActivityId(text),
                "kind",
                new MemberId(text),
                new ContentId(text),
                new ThreadId(text),
                new MemberId(text),
                amount,
                moment,
                Values.none().with("text", text).with("least", Long.MIN_VALUE));
    }

    private static Award award(CellId cell, Activity activity, Subject subject, long amount, String badge) {
        Reason reason = new Reason(cell.ruleId(), cell.key(), activity.id(), 0);
        return new Award(AwardKind.badge(badge), amount, subject, activity.occurredAt(), reason);
    }

    private static LedgerEntry entry(Award award, Instant recordedAt) {
        return new LedgerEntry(new EntryId(UUID.randomUUID()), award, 1, recordedAt, null);
    }

    private static Profile profile(String text, Instant moment) {
        return Profile.blank()
                .with(Charter.charter(text).valuing(text, text))
                .with(Door.APPROVAL)
                .with(Course.course(text, moment, moment.plusNanos(1)))
                .with(new PhaseChange(moment, null, new MemberId(text)))
                .with(new StageMove(new Stage(text), moment, new MemberId(text), text));
    }
}
