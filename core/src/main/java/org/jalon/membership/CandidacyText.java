package org.jalon.membership;

import org.jalon.Description;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;

/** The text form of candidacies. */
final class CandidacyText {

    /** Those that wait, so that they can be paged through by themselves. */
    static final RecordType<Candidacy> PENDING =
            new RecordType<>("candidacy", CandidacyText::written, CandidacyText::read);

    /** The last one of each person that was answered. */
    static final RecordType<Candidacy> ANSWERED =
            new RecordType<>("candidacy-answered", CandidacyText::written, CandidacyText::read);

    private CandidacyText() {}

    private static Description written(Candidacy candidacy) {
        Sheet sheet = new Sheet()
                .with("member", candidacy.member().value())
                .with("origin", candidacy.origin())
                .with("role", candidacy.role())
                .with("since", candidacy.since())
                .with("by", candidacy.by().value())
                .maybe("until", candidacy.until());
        Answer answer = candidacy.answer();
        return (answer == null ? sheet : sheet.with("answer", written(answer))).written();
    }

    private static Sheet written(Answer answer) {
        return new Sheet()
                .with("verdict", answer.verdict())
                .with("at", answer.at())
                .with("by", answer.by().value())
                .maybe("reason", (Object) answer.reason());
    }

    private static Candidacy read(Description described) {
        Fields fields = new Fields(described);
        return new Candidacy(
                new MemberId(fields.text("member")),
                fields.word("origin", Candidacy.Origin.class),
                fields.word("role", Role.class),
                fields.moment("since"),
                new MemberId(fields.text("by")),
                fields.maybeMoment("until").orElse(null),
                fields.maybeBelow("answer").map(CandidacyText::answer).orElse(null));
    }

    private static Answer answer(Fields fields) {
        return new Answer(
                fields.word("verdict", Answer.Verdict.class),
                fields.moment("at"),
                new MemberId(fields.text("by")),
                fields.maybe("reason").orElse(null));
    }
}
