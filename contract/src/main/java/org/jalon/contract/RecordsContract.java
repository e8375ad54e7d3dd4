package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.MemberId.member;
import static org.jalon.contract.World.START;

import java.util.List;
import java.util.function.Function;
import org.jalon.Description;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.record.Mark;
import org.jalon.record.RecordType;
import org.junit.jupiter.api.Test;

/** Records and marks on a store: found, replaced, removed, paged in order, undone. */
public abstract class RecordsContract {

    private static final RecordType<String> NOTE = type("note");
    private static final RecordType<String> OTHER = type("other-note");
    private static final List<String> IN_ORDER = List.of("Z", "a", "é", "\uD83D\uDE00", "\uE000");

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void a_record_is_found_under_its_type_and_key_as_it_was_saved_last() {
        CommunityId community = World.community(bench().jalon());
        write(community, session -> {
            session.records().save(NOTE, "k", "first");
            session.records().save(NOTE, "k", "'); drop table jalon_record; -- \u0000 é");
            assertThat(session.records().find(NOTE, "k")).contains("'); drop table jalon_record; -- \u0000 é");
            return true;
        });

        read(community, session -> {
            assertThat(session.records().find(NOTE, "k")).contains("'); drop table jalon_record; -- \u0000 é");
            assertThat(session.records().find(NOTE, "K")).isEmpty();
            assertThat(session.records().find(OTHER, "k")).isEmpty();
            return true;
        });
    }

    @Test
    void records_come_in_pages_in_the_order_of_code_units() {
        CommunityId community = World.community(bench().jalon());
        write(community, session -> {
            IN_ORDER.forEach(key -> session.records().save(NOTE, key, key));
            session.records().save(OTHER, "b", "b");
            assertThat(session.records().page(NOTE, null, 9)).isEqualTo(IN_ORDER);
            return true;
        });

        read(community, session -> {
            assertThat(session.records().page(NOTE, null, 2)).isEqualTo(IN_ORDER.subList(0, 2));
            assertThat(session.records().page(NOTE, "a", 2)).isEqualTo(IN_ORDER.subList(2, 4));
            assertThat(session.records().page(NOTE, "\uE000", 2)).isEmpty();
            return true;
        });
    }

    @Test
    void a_removed_record_is_gone_and_may_come_again() {
        CommunityId community = World.community(bench().jalon());
        write(community, session -> {
            session.records().save(NOTE, "k", "one");
            session.records().save(NOTE, "l", "two");
            return true;
        });
        write(community, session -> {
            session.records().remove(NOTE, "k");
            session.records().remove(NOTE, "never there");
            session.records().remove(NOTE, "l");
            session.records().save(NOTE, "l", "three");
            return true;
        });

        read(community, session -> {
            assertThat(session.records().find(NOTE, "k")).isEmpty();
            assertThat(session.records().page(NOTE, null, 9)).containsExactly("three");
            return true;
        });
    }

    @Test
    void a_mark_is_found_on_its_target_and_of_its_member() {
        CommunityId community = World.community(bench().jalon());
        write(community, session -> {
            for (String key : IN_ORDER) {
                session.marks().save(mark("support", key, member("ada")));
                session.marks().save(mark("support", "one", new MemberId(key)));
            }
            session.marks().save(mark("other", "one", member("ada")));
            return true;
        });

        read(community, session -> {
            assertThat(session.marks().find("support", "é", member("ada")))
                    .contains(mark("support", "é", member("ada")));
            assertThat(session.marks().find("support", "é", member("bob"))).isEmpty();
            assertThat(session.marks().count("support", "one")).isEqualTo(IN_ORDER.size());
            assertThat(session.marks().count("support", "two")).isZero();
            assertThat(session.marks().on("support", "one", member("Z"), 2))
                    .extracting(mark -> mark.member().value())
                    .isEqualTo(IN_ORDER.subList(1, 3));
            assertThat(session.marks().of("support", member("ada"), null, 9))
                    .extracting(Mark::target)
                    .isEqualTo(IN_ORDER);
            assertThat(session.marks().of("support", member("ada"), "é", 1))
                    .extracting(Mark::target)
                    .containsExactly(IN_ORDER.get(3));
            return true;
        });
    }

    @Test
    void a_mark_is_replaced_and_removed() {
        CommunityId community = World.community(bench().jalon());
        Mark changed = new Mark("support", "t", member("ada"), START.plusNanos(1), Values.of("weight", 2));
        write(community, session -> {
            session.marks().save(mark("support", "t", member("ada")));
            session.marks().save(mark("support", "t", member("bob")));
            return true;
        });
        write(community, session -> {
            session.marks().save(changed);
            session.marks().remove("support", "t", member("bob"));
            session.marks().remove("support", "t", member("nobody"));
            assertThat(session.marks().count("support", "t")).isEqualTo(1);
            return true;
        });

        read(community, session -> {
            assertThat(session.marks().on("support", "t", null, 9)).containsExactly(changed);
            assertThat(session.marks().of("support", member("bob"), null, 9)).isEmpty();
            return true;
        });
    }

    @Test
    void a_transaction_that_fails_leaves_records_and_marks_as_they_were() {
        CommunityId community = World.community(bench().jalon());
        write(community, session -> {
            session.records().save(NOTE, "k", "before");
            session.marks().save(mark("support", "t", member("ada")));
            return true;
        });
        assertThatThrownBy(() -> write(community, session -> {
                    session.records().save(NOTE, "k", "after");
                    session.records().save(NOTE, "l", "after");
                    session.records().remove(NOTE, "k");
                    session.marks().remove("support", "t", member("ada"));
                    session.marks().save(mark("support", "t", member("bob")));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        read(community, session -> {
            assertThat(session.records().page(NOTE, null, 9)).containsExactly("before");
            assertThat(session.marks().on("support", "t", null, 9))
                    .containsExactly(mark("support", "t", member("ada")));
            return true;
        });
    }

    private static Mark mark(String type, String target, MemberId member) {
        return new Mark(type, target, member, START, Values.none().with("note", "fünf\n=5\\"));
    }

    private static RecordType<String> type(String name) {
        return new RecordType<>(name, Description::of, described -> ((Description.Text) described).value());
    }

    private boolean write(CommunityId community, Function<Session, Boolean> work) {
        return bench().store().inTransaction(community, work);
    }

    private boolean read(CommunityId community, Function<Session, Boolean> work) {
        return bench().store().reading(community, work);
    }
}
