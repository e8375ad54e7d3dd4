package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.MODERATOR;
import static org.jalon.contract.Practice.STRANGER;
import static org.jalon.contract.Practice.assertRefused;
import static org.jalon.moderation.log.LogDraft.done;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jalon.MalformedInput;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.community.CommunityId;
import org.jalon.community.Role;
import org.jalon.community.Situation;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.Journal;
import org.jalon.moderation.log.LogDraft;
import org.jalon.moderation.log.LogTarget;
import org.jalon.moderation.log.ModerationLog;
import org.jalon.moderation.log.ModerationLogEntry;
import org.junit.jupiter.api.Test;

/** The moderation log: append-only, in order, and told to each audience without what is not its business. */
public abstract class ModerationLogContract {

    private static final CommunityId UNKNOWN = new CommunityId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    private static final String REASON = "Insulte répétée :\n« ... » 'quoted' \\n \uD83D\uDE00";
    private static final LogDraft REMOVAL = done("content.removed")
            .on(LogTarget.Type.CONTENT, "é/1")
            .concerning(ADA)
            .because(REASON)
            .under("rule-3")
            .with(Values.of("points", 12).with("kind", "insult"))
            .shownTo(Audience.PUBLIC);

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void each_audience_sees_what_is_its_business() {
        CommunityId id = Practice.community(bench());
        append(id, REMOVAL);

        ModerationLogEntry all = page(id, Audience.MODERATORS).get(0);
        ModerationLogEntry members = page(id, Audience.MEMBERS).get(0);
        ModerationLogEntry open = log().published(id, 0, 9).get(0);

        assertThat(all)
                .isEqualTo(new ModerationLogEntry(
                        1,
                        Bench.TODAY,
                        "content.removed",
                        LogTarget.of(LogTarget.Type.CONTENT, "é/1"),
                        MODERATOR,
                        Role.MODERATOR,
                        ADA,
                        REASON,
                        "rule-3",
                        Values.of("points", 12).with("kind", "insult"),
                        Audience.PUBLIC));
        assertThat(members)
                .isEqualTo(new ModerationLogEntry(
                        1,
                        Bench.TODAY,
                        "content.removed",
                        all.target(),
                        null,
                        Role.MODERATOR,
                        null,
                        null,
                        "rule-3",
                        all.details(),
                        Audience.PUBLIC));
        assertThat(open.target()).isEqualTo(LogTarget.of(LogTarget.Type.CONTENT));
        assertThat(all.description().encode()).contains("\"details\":{\"kind\":\"insult\",\"points\":12}");
        assertThat(open.description().encode()).doesNotContain("by", "concerned", "ada", "é/1", "Insulte");
        assertThat(page(id, Audience.PUBLIC)).containsExactly(open);
        assertThat(all.toString()).doesNotContain("ada", "Insulte", MODERATOR.value());
        assertThat(REMOVAL.toString()).doesNotContain("ada", "Insulte");
    }

    @Test
    void what_follows_by_itself_is_done_by_nobody() {
        CommunityId id = Practice.community(bench());
        bench().store()
                .inTransaction(
                        id,
                        session -> Journal.automatic(session, Bench.TODAY)
                                .append(done("content.hidden").on(LogTarget.Type.CONTENT, "p")));

        ModerationLogEntry entry = page(id, Audience.MODERATORS).get(0);

        assertThat(entry.by()).isNull();
        assertThat(entry.role()).isNull();
        assertThat(entry.audience()).isEqualTo(Audience.MODERATORS);
        assertThat(page(id, Audience.MEMBERS)).isEmpty();
    }

    @Test
    void entries_keep_their_order_also_within_a_transaction_and_where_clocks_go_back() {
        CommunityId id = Practice.community(bench());
        append(id, numbered(1), numbered(2), numbered(3));
        bench().clock().moveTo(Bench.TODAY.minusSeconds(60));
        append(id, numbered(4));
        bench().clock().moveTo(Bench.TODAY.plusSeconds(60));
        append(id, numbered(5), numbered(6));

        List<ModerationLogEntry> all = page(id, Audience.MODERATORS);

        assertThat(all.get(1).details()).isEqualTo(numbered(2).details());
        assertThat(all).extracting(ModerationLogEntry::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(all).extracting(entry -> entry.details().number("n")).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(log().page(id, Audience.MODERATORS, 2, 3, by(MODERATOR)).orElseThrow())
                .extracting(ModerationLogEntry::number)
                .containsExactly(3L, 4L, 5L);
    }

    @Test
    void pages_go_on_past_what_an_audience_may_not_know() {
        CommunityId id = Practice.community(bench());
        for (int i = 1; i <= 12; i += 3) {
            append(
                    id,
                    numbered(i).shownTo(Audience.MEMBERS),
                    numbered(i + 1),
                    numbered(i + 2).shownTo(Audience.PUBLIC));
        }

        assertThat(numbers(log().published(id, 0, 2))).containsExactly(3L, 6L);
        assertThat(numbers(log().published(id, 6, 2))).containsExactly(9L, 12L);
        assertThat(log().published(id, 12, 2)).isEmpty();
        assertThat(numbers(page(id, Audience.MEMBERS))).containsExactly(1L, 3L, 4L, 6L, 7L, 9L, 10L, 12L);
        assertThat(page(id, Audience.MODERATORS)).hasSize(12);
    }

    @Test
    void what_was_rolled_back_leaves_no_gap() {
        CommunityId id = Practice.community(bench());
        append(id, numbered(1));
        assertThatThrownBy(() -> bench().store().inTransaction(id, session -> {
                    journal(session).append(numbered(2));
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        append(id, numbered(3));

        assertThat(page(id, Audience.MODERATORS))
                .extracting(entry -> entry.details().number("n"))
                .containsExactly(1L, 3L);
        assertThat(numbers(page(id, Audience.MODERATORS))).containsExactly(1L, 2L);
    }

    @Test
    void all_of_it_can_be_exported() {
        CommunityId id = Practice.community(bench());
        append(
                id,
                IntStream.rangeClosed(1, 1_003)
                        .mapToObj(ModerationLogContract::numbered)
                        .toArray(LogDraft[]::new));
        List<ModerationLogEntry> exported = new ArrayList<>();

        long count = log().export(id, Audience.MODERATORS, by(MODERATOR), exported::add)
                .orElseThrow();

        assertThat(count).isEqualTo(1_003);
        assertThat(numbers(exported))
                .isEqualTo(LongStream.rangeClosed(1, 1_003).boxed().toList());
        assertRefused(log().export(id, Audience.MODERATORS, by(ADA), exported::add), NOT_ALLOWED);
        assertThat(exported).hasSize(1_003);
    }

    @Test
    void who_may_not_read_it_is_refused() {
        CommunityId id = Practice.community(bench());
        append(id, REMOVAL);

        assertRefused(log().page(id, Audience.MODERATORS, 0, 9, by(ADA)), NOT_ALLOWED);
        assertRefused(log().page(id, Audience.MEMBERS, 0, 9, by(STRANGER)), NOT_A_MEMBER);
        assertRefused(log().page(UNKNOWN, Audience.MEMBERS, 0, 9, by(ADA)), UNKNOWN_COMMUNITY);
        assertThat(log().published(UNKNOWN, 0, 9)).isEmpty();
        assertThatThrownBy(() -> log().page(id, Audience.MEMBERS, -1, 0, by(ADA)))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("after")
                .hasMessageContaining("limit");
        assertThat(log().page(id, Audience.MEMBERS, 0, 9, by(ADA)).orElseThrow())
                .hasSize(1);
    }

    private static LogDraft numbered(long n) {
        Values details = Values.of("n", n).with("late", n > 3).with("squares", List.of(n, n * n));
        return done("case.claimed").on(LogTarget.Type.CASE, "case-" + n).with(details);
    }

    private static List<Long> numbers(List<ModerationLogEntry> entries) {
        return entries.stream().map(ModerationLogEntry::number).toList();
    }

    private void append(CommunityId id, LogDraft... drafts) {
        bench().store().inTransaction(id, session -> {
            List.of(drafts).forEach(journal(session)::append);
            return drafts.length;
        });
    }

    /** Of the moderator, at the moment that the clock shows. */
    private Journal journal(Session session) {
        return Journal.of(new Situation(
                session,
                session.communities().find().orElseThrow(),
                session.memberships().find(MODERATOR).orElseThrow(),
                bench().clock().instant()));
    }

    private List<ModerationLogEntry> page(CommunityId id, Audience audience) {
        return log().page(id, audience, 0, 100, by(MODERATOR)).orElseThrow();
    }

    private ModerationLog log() {
        return bench().jalon().moderationLog();
    }
}
