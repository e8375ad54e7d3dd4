package org.jalon.contribution;

import static org.jalon.contribution.ContributionRefusal.UNKNOWN_CONTRIBUTION;
import static org.jalon.contribution.ContributionRefusal.WITHDRAWN_CONTRIBUTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.Session;
import org.jalon.activity.ContentId;
import org.jalon.record.Mark;
import org.jspecify.annotations.Nullable;

/** The contributions of a session. */
record Catalogue(Session session) {

    private static final int PAGE = 500;

    Optional<Contribution> find(ContentId content) {
        return session.records().find(Kept.CONTRIBUTION, content.value());
    }

    void save(Contribution contribution) {
        session.records().save(Kept.CONTRIBUTION, contribution.content().value(), contribution);
    }

    Outcome<Contribution> known(ContentId content) {
        return find(content).map(Outcome::accepted).orElseGet(() -> refused(UNKNOWN_CONTRIBUTION, content));
    }

    /** One that was not withdrawn. */
    Outcome<Contribution> standing(ContentId content) {
        return known(content)
                .flatMap(known ->
                        known.isWithdrawn() ? refused(WITHDRAWN_CONTRIBUTION, content) : Outcome.accepted(known));
    }

    Optional<Highlight> highlight(ContentId content) {
        return session.records().find(Kept.HIGHLIGHT, content.value());
    }

    /** All marks of a type on a contribution, however many. */
    List<Mark> marks(String type, ContentId content) {
        List<Mark> all = new ArrayList<>();
        eachPage(type, content, all::addAll);
        return all;
    }

    private void eachPage(String type, ContentId content, Consumer<List<Mark>> reading) {
        List<Mark> page = page(type, content, null);
        while (!page.isEmpty()) {
            reading.accept(page);
            page = page.size() < PAGE ? List.of() : page(type, content, page.get(page.size() - 1));
        }
    }

    private List<Mark> page(String type, ContentId content, @Nullable Mark after) {
        return session.marks().on(type, content.value(), after == null ? null : after.member(), PAGE);
    }

    static <T> Outcome<T> refused(RefusalCode code, ContentId content) {
        return Outcome.refused(Refusal.because(code, "content", content.value()));
    }
}
