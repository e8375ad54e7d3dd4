package org.jalon.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Role;
import org.jalon.community.Stay;
import org.jspecify.annotations.Nullable;

/** The rows of memberships and their stays. */
record MembershipRows(Unit unit) {

    /** A stay as it is kept. */
    private record StayRow(MemberId member, int number, Stay stay) {}

    /** A row of an answer: a membership with the role it has, or one of its stays with the role it had. */
    private record Found(
            MemberId member,
            @Nullable Role role,
            int number,
            @Nullable Instant since,
            @Nullable Instant until) {

        Optional<Stay> stay(Role usual) {
            return Optional.ofNullable(since).map(moment -> new Stay(moment, until, role == null ? usual : role));
        }
    }

    Map<MemberId, Membership> find(Collection<MemberId> members) {
        Map<MemberId, List<Found>> byMember = new LinkedHashMap<>();
        found(members)
                .forEach(row -> byMember.computeIfAbsent(row.member(), member -> new ArrayList<>(2))
                        .add(row));
        Map<MemberId, Membership> found = new LinkedHashMap<>();
        byMember.forEach((member, rows) -> found.put(member, membership(rows)));
        return found;
    }

    /** Both tables by their keys, since a join is planned by statistics that a young table has not. */
    private List<Found> found(Collection<MemberId> members) {
        Sql sql = unit.sql();
        return sql.queryAmong(
                members.stream().map(this::kept).toList(),
                "member_id",
                condition -> select(condition + sql.decisive()),
                (params, some) -> params.uuid(unit.community().value())
                        .texts(some)
                        .uuid(unit.community().value())
                        .texts(some),
                this::found);
    }

    private String select(String condition) {
        String where = " where community_id = ? and " + condition;
        return "(select member_id, number, since_s, since_n, until_s, until_n, role from " + unit.table("stay")
                + where + ") union all (select member_id, -1, null, null, null, null, role from "
                + unit.table("membership")
                + where + ")";
    }

    private Found found(Row row) throws SQLException {
        String role = row.textOrNull("role");
        return new Found(
                member(row),
                role == null ? null : Role.valueOf(role),
                row.integer("number"),
                row.momentOrNull("since"),
                row.momentOrNull("until"));
    }

    /** The row of the membership itself comes first, and says the role of stays from before roles had dates. */
    private static Membership membership(List<Found> rows) {
        rows.sort(Comparator.comparingInt(Found::number));
        Found first = rows.get(0);
        Role usual = Objects.requireNonNull(first.role(), "role");
        List<Stay> stays =
                rows.stream().flatMap(row -> row.stay(usual).stream()).toList();
        return new Membership(first.member(), stays);
    }

    List<MemberId> page(@Nullable MemberId after, int limit) {
        String text = "select member_id from " + unit.table("membership") + " where community_id = ?"
                + (after == null ? "" : " and member_id > ?") + " order by member_id limit ?";
        Params.Binder binder = params -> {
            params.uuid(unit.community().value());
            (after == null ? params : params.text(kept(after))).integer(limit);
        };
        return unit.sql().query(text, binder, this::member);
    }

    /** Makes the rows say that, given what they say now. */
    void write(Collection<Membership> memberships, Function<MemberId, Optional<Membership>> before) {
        List<StayRow> changed = new ArrayList<>();
        List<StayRow> dropped = new ArrayList<>();
        for (Membership membership : memberships) {
            List<StayRow> now = rows(membership);
            List<StayRow> was =
                    before.apply(membership.member()).map(MembershipRows::rows).orElse(List.of());
            now.stream().filter(row -> !was.contains(row)).forEach(changed::add);
            was.stream().skip(now.size()).forEach(dropped::add);
        }
        UUID community = unit.community().value();
        unit.sql()
                .batch(
                        upsertMembership(),
                        memberships,
                        (params, membership) -> params.uuid(community)
                                .text(kept(membership.member()))
                                .text(membership.role().name()));
        unit.sql()
                .batch(
                        upsertStay(),
                        changed,
                        (params, row) -> params.uuid(community)
                                .text(kept(row.member()))
                                .integer(row.number())
                                .moment(row.stay().since())
                                .moment(row.stay().until())
                                .text(row.stay().role().name()));
        unit.sql()
                .batch(
                        deleteStay(),
                        dropped,
                        (params, row) ->
                                params.uuid(community).text(kept(row.member())).integer(row.number()));
    }

    private String upsertMembership() {
        return unit.dialect()
                .upsert(unit.table("membership"), List.of("community_id", "member_id"), List.of("role"), List.of());
    }

    private String upsertStay() {
        return unit.dialect()
                .upsert(
                        unit.table("stay"),
                        List.of("community_id", "member_id", "number"),
                        List.of("since_s", "since_n", "until_s", "until_n", "role"),
                        List.of());
    }

    private String deleteStay() {
        return "delete from " + unit.table("stay") + " where community_id = ? and member_id = ? and number = ?";
    }

    private String kept(MemberId member) {
        return unit.dialect().order().kept(member.value());
    }

    private MemberId member(Row row) throws SQLException {
        return new MemberId(unit.dialect().order().read(row.text("member_id")));
    }

    private static List<StayRow> rows(Membership membership) {
        List<StayRow> rows = new ArrayList<>();
        for (Stay stay : membership.stays()) {
            rows.add(new StayRow(membership.member(), rows.size(), stay));
        }
        return rows;
    }
}
