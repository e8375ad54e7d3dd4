package org.jalon.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.rule.FoldKey;

/** The first bits of the SHA-256 of some parts: short keys for what is named by long texts. Parts are told apart by their lengths. */
final class Digest {

    private final StringBuilder parts = new StringBuilder(128);

    /** Identifies a fold. */
    static UUID of(CellId cell) {
        return new Digest().with(cell.ruleId()).with(cell.key()).uuid();
    }

    /** Identifies the fold of an activity alone. */
    static UUID ofAlone(String ruleId, String activity) {
        return new Digest().with(ruleId).with(FoldKey.alone()).with(activity).uuid();
    }

    /** Identifies the fold that an award came out of. */
    static UUID of(Reason reason) {
        return reason.key().isAlone()
                ? ofAlone(reason.ruleId(), reason.cause().value())
                : of(new CellId(reason.ruleId(), reason.key()));
    }

    /** Identifies an award by all that it says. */
    static UUID of(Award award) {
        Reason reason = award.reason();
        return new Digest()
                .with(reason.ruleId())
                .with(reason.key())
                .with(reason.cause().value())
                .with(reason.ordinal())
                .with(award.kind().token())
                .with(award.amount())
                .with(award.subject().type().name())
                .with(award.subject().id())
                .with(award.occurredAt().toString())
                .uuid();
    }

    Digest with(String part) {
        parts.append(part.length()).append(':').append(part);
        return this;
    }

    Digest with(long part) {
        return with(Long.toString(part));
    }

    Digest with(FoldKey key) {
        return with(key.scope().name()).with(key.id()).with(key.slice());
    }

    UUID uuid() {
        ByteBuffer bytes = bytes();
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private ByteBuffer bytes() {
        try {
            byte[] text = KeptText.of(parts.toString()).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform knows SHA-256", impossible);
        }
    }
}
