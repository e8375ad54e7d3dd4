package org.jalon.moderation.submission;

import java.time.Instant;
import org.jalon.Description;
import org.jalon.Values;
import org.jalon.community.MemberId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.moderation.rule.Evidence;
import org.jalon.moderation.rule.OnFailure;
import org.jalon.moderation.rule.Part;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Span;
import org.jalon.moderation.rule.Verdict;
import org.jalon.moderation.screening.Found;
import org.jalon.moderation.screening.RuleFailure;
import org.jalon.moderation.screening.Screening;
import org.jalon.record.RecordType;

/**
 * The last screening of a contribution that was decided.
 *
 * @param author who had submitted it
 * @param at when
 * @param screening what came of it
 */
public record KeptScreening(MemberId author, Instant at, Screening screening) {

    static final RecordType<KeptScreening> TYPE =
            new RecordType<>("screening", KeptScreening::written, described -> read(new Fields(described)));

    private static Description written(KeptScreening kept) {
        Screening screening = kept.screening;
        return new Sheet()
                .with("author", kept.author.value())
                .with("at", kept.at)
                .with("verdict", screening.verdict())
                .with("rule", screening.rule())
                .each("reasons", screening.reasons(), KeptScreening::write)
                .each("evidence", screening.evidence(), KeptScreening::write)
                .each("masks", screening.masks(), KeptScreening::write)
                .each("failures", screening.failures(), KeptScreening::write)
                .with("asked", screening.asked())
                .written();
    }

    private static KeptScreening read(Fields fields) {
        Screening screening = new Screening(
                fields.word("verdict", Verdict.class),
                fields.text("rule"),
                fields.each("reasons", KeptScreening::reason),
                fields.each("evidence", KeptScreening::found),
                fields.each("masks", KeptScreening::span),
                fields.each("failures", KeptScreening::failure),
                fields.texts("asked"));
        return new KeptScreening(new MemberId(fields.text("author")), fields.moment("at"), screening);
    }

    private static Sheet write(Reason reason) {
        return new Sheet()
                .with("code", reason.code())
                .with("details", reason.details().encode())
                .each("where", reason.where(), KeptScreening::write);
    }

    private static Reason reason(Fields fields) {
        return new Reason(
                fields.text("code"), Values.decode(fields.text("details")), fields.each("where", KeptScreening::span));
    }

    private static Sheet write(Span span) {
        return new Sheet().with("part", span.part()).with("from", span.from()).with("to", span.to());
    }

    private static Span span(Fields fields) {
        return new Span(fields.word("part", Part.class), fields.small("from"), fields.small("to"));
    }

    private static Sheet write(Found found) {
        Evidence evidence = found.evidence();
        return new Sheet()
                .with("rule", found.rule())
                .with("label", evidence.label())
                .with("weight", evidence.weight())
                .with("reason", write(evidence.reason()));
    }

    private static Found found(Fields fields) {
        return new Found(
                fields.text("rule"),
                new Evidence(fields.text("label"), fields.small("weight"), reason(fields.below("reason"))));
    }

    private static Sheet write(RuleFailure failure) {
        return new Sheet()
                .with("rule", failure.rule())
                .with("kind", failure.kind())
                .with("exception", failure.exception())
                .with("then", failure.then());
    }

    private static RuleFailure failure(Fields fields) {
        return new RuleFailure(
                fields.text("rule"),
                fields.word("kind", RuleFailure.Kind.class),
                fields.text("exception"),
                fields.word("then", OnFailure.class));
    }
}
