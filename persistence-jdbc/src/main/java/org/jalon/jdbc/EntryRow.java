package org.jalon.jdbc;

import java.sql.SQLException;
import java.util.UUID;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.KeyScope;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;

/**
 * A row of the ledger. Its amount is what it adds to the balance.
 *
 * @param entry what it says
 * @param fold identifies the fold it came out of
 * @param revision the unit of work that wrote it
 * @param place where among what that unit wrote
 */
record EntryRow(LedgerEntry entry, UUID fold, long revision, int place) {

    /** Under the name {@code e}. */
    static final String COLUMNS = "e.entry_id, e.fold_id, e.rule_id, e.key_scope, e.key_id, e.key_slice, e.cause,"
            + " e.ordinal, e.kind, e.amount, e.subject_type, e.subject_id, e.occurred_s, e.occurred_n,"
            + " e.policy_version, e.recorded_s, e.recorded_n, e.reverses, e.revision, e.place";

    static EntryRow of(Row row) throws SQLException {
        UUID reverses = row.uuidOrNull("reverses");
        LedgerEntry entry = new LedgerEntry(
                new EntryId(row.uuid("entry_id")),
                award(row, reverses != null),
                row.integer("policy_version"),
                row.moment("recorded"),
                reverses == null ? null : new EntryId(reverses));
        return new EntryRow(entry, row.uuid("fold_id"), row.number("revision"), row.integer("place"));
    }

    private static Award award(Row row, boolean reversed) throws SQLException {
        long amount = row.number("amount");
        return new Award(
                new AwardKind(row.text("kind")),
                reversed ? Math.negateExact(amount) : amount,
                new Subject(SubjectType.valueOf(row.text("subject_type")), KeptText.read(row.text("subject_id"))),
                row.moment("occurred"),
                reason(row));
    }

    private static Reason reason(Row row) throws SQLException {
        FoldKey key = new FoldKey(
                KeyScope.valueOf(row.text("key_scope")),
                KeptText.read(row.text("key_id")),
                KeptText.read(row.text("key_slice")));
        return new Reason(row.text("rule_id"), key, new ActivityId(row.text("cause")), row.integer("ordinal"));
    }

    static String insert(String table) {
        return "insert into " + table + " (community_id, entry_id, award_id, fold_id, rule_id, key_scope, key_id,"
                + " key_slice, cause, ordinal, kind, amount, subject_type, subject_id, occurred_s, occurred_n,"
                + " policy_version, recorded_s, recorded_n, reverses, revision, place)"
                + " values (" + Upserts.marks(22) + ")";
    }

    /** All but the community. */
    void bind(Params params) throws SQLException {
        Award award = entry.award();
        params.uuid(entry.id().value()).uuid(Digest.of(award)).uuid(fold);
        bind(params, award.reason());
        params.text(award.kind().token())
                .number(entry.amount())
                .text(award.subject().type().name())
                .text(KeptText.of(award.subject().id()))
                .moment(award.occurredAt())
                .integer(entry.policyVersion())
                .moment(entry.recordedAt())
                .uuid(entry.reverses() == null ? null : entry.reverses().value())
                .number(revision)
                .integer(place);
    }

    private static void bind(Params params, Reason reason) throws SQLException {
        params.text(reason.ruleId())
                .text(reason.key().scope().name())
                .text(KeptText.of(reason.key().id()))
                .text(KeptText.of(reason.key().slice()))
                .text(reason.cause().value())
                .integer(reason.ordinal());
    }
}
