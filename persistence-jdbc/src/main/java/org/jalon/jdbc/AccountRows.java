package org.jalon.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jalon.recognition.ledger.AccountId;
import org.jalon.recognition.ledger.Balance;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;

/** The rows of accounts. */
record AccountRows(Unit unit) {

    /** Comes before all accounts, and is none. */
    private static final AccountId FIRST = new AccountId(new Subject(SubjectType.COMMUNITY, ""), AwardKind.RECOGNITION);

    private record Found<T>(AccountId id, T value) {}

    /** All accounts of those subjects. */
    Map<AccountId, Account> find(Collection<Subject> subjects) {
        String select = "select subject_id, kind, balance, reached_s, reached_n from " + unit.table("account")
                + " where community_id = ? and subject_type = ? and ";
        Sql sql = unit.sql();
        return ask(
                subjects,
                (type, ids) -> sql.queryAmong(
                        ids.stream().map(order()::kept).toList(),
                        "subject_id",
                        condition -> select + condition + sql.decisive(),
                        (params, some) -> bind(params, type, some),
                        row -> new Found<>(
                                id(type, row, order()::read),
                                new Account(row.number("balance"), row.moment("reached"), false))));
    }

    /** When the latest standing entry of each of those accounts occurred, {@link Instant#MIN} when none stands. */
    Map<AccountId, Instant> reachedAt(Collection<AccountId> accounts) {
        Set<Subject> subjects = new LinkedHashSet<>();
        accounts.forEach(account -> subjects.add(account.subject()));
        Map<AccountId, Instant> latest = ask(
                subjects,
                (type, ids) -> unit.sql()
                        .queryAmong(
                                ids,
                                "subject_id",
                                this::standing,
                                (params, some) -> bind(params, type, some),
                                row -> new Found<>(id(type, row, id -> id), Standing.latest(row))));
        Map<AccountId, Instant> answers = new HashMap<>();
        accounts.forEach(account -> answers.put(account, latest.getOrDefault(account, Instant.MIN)));
        return answers;
    }

    private interface Question<T> {
        List<Found<T>> about(SubjectType type, List<String> ids);
    }

    private static <T> Map<AccountId, T> ask(Collection<Subject> subjects, Question<T> question) {
        Map<SubjectType, List<String>> byType = new EnumMap<>(SubjectType.class);
        subjects.forEach(subject -> byType.computeIfAbsent(subject.type(), type -> new ArrayList<>())
                .add(KeptText.of(subject.id())));
        Map<AccountId, T> answers = new HashMap<>();
        byType.forEach(
                (type, ids) -> question.about(type, ids).forEach(found -> answers.put(found.id(), found.value())));
        return answers;
    }

    private String standing(String condition) {
        String among = "community_id = ? and subject_type = ? and " + condition;
        return Standing.select(unit.table("entry"), among, unit.sql().decisive());
    }

    private void bind(Params params, SubjectType type, List<String> ids) throws SQLException {
        params.uuid(unit.community().value()).text(type.name()).texts(ids);
    }

    private TextOrder order() {
        return unit.dialect().order();
    }

    private static AccountId id(SubjectType type, Row row, UnaryOperator<String> reading) throws SQLException {
        Subject subject = new Subject(type, KeptText.read(reading.apply(row.text("subject_id"))));
        return new AccountId(subject, new AwardKind(row.text("kind")));
    }

    /** All accounts there are, a page at a time. */
    Stream<Balance> all() {
        return Chunks.pages(
                after(FIRST), page -> after(page.get(page.size() - 1).account()));
    }

    private List<Balance> after(AccountId last) {
        Sql sql = unit.sql();
        String text = "select subject_type, subject_id, kind, balance from " + unit.table("account")
                + " where community_id = ? and (subject_type, subject_id, kind) > (?, ?, ?)"
                + " order by subject_type, subject_id, kind limit ?" + sql.decisive();
        return sql.query(
                text,
                params -> params.uuid(unit.community().value())
                        .text(
                                last.subject().id().isEmpty()
                                        ? ""
                                        : last.subject().type().name())
                        .text(order().kept(KeptText.of(last.subject().id())))
                        .text(last.kind().token())
                        .integer(Moments.PAGE),
                row -> new Balance(
                        id(SubjectType.valueOf(row.text("subject_type")), row, order()::read), row.number("balance")));
    }

    /** What the accounts of that type should be, by the entries. */
    Map<AccountId, Account> summed(SubjectType type) {
        Map<AccountId, Account> summed = new LinkedHashMap<>();
        unit.sql()
                .query(
                        Standing.select(
                                unit.table("entry"),
                                "community_id = ? and subject_type = ?",
                                unit.sql().decisive()),
                        params -> params.uuid(unit.community().value()).text(type.name()),
                        row -> new Found<>(
                                id(type, row, id -> id),
                                new Account(Standing.balance(row), Standing.latest(row), false)))
                .forEach(found -> summed.put(found.id(), found.value()));
        return summed;
    }

    void deleteAll() {
        unit.sql()
                .update(
                        "delete from " + unit.table("account") + " where community_id = ?",
                        params -> params.uuid(unit.community().value()));
    }

    void write(Map<AccountId, Account> accounts) {
        String upsert = unit.dialect()
                .upsert(
                        unit.table("account"),
                        List.of("community_id", "subject_type", "subject_id", "kind"),
                        List.of("balance", "reached_s", "reached_n"),
                        List.of());
        unit.sql()
                .batch(
                        upsert,
                        accounts.entrySet(),
                        (params, account) -> params.uuid(unit.community().value())
                                .text(account.getKey().subject().type().name())
                                .text(order().kept(KeptText.of(
                                        account.getKey().subject().id())))
                                .text(account.getKey().kind().token())
                                .number(account.getValue().balance())
                                .moment(account.getValue().reachedAt()));
    }
}
