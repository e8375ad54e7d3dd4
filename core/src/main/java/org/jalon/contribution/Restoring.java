package org.jalon.contribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.activity.LoggedActivity;
import org.jalon.community.Situation;
import org.jalon.record.Mark;
import org.jspecify.annotations.Nullable;

/** Puts back what moderators removed. Thread-safe. */
record Restoring(Statements statements) {

    Outcome<Change<Contribution>> restore(Removal removal, Situation situation) {
        return new Return(removal, situation).happen();
    }

    /** One contribution's coming back. Not thread-safe. */
    private final class Return {

        private final Removal removal;
        private final Situation situation;
        private final Session session;
        private final Catalogue catalogue;
        private final Set<ActivityId> gone;
        private final List<Activity> stated = new ArrayList<>();

        private Return(Removal removal, Situation situation) {
            this.removal = removal;
            this.situation = situation;
            this.session = situation.session();
            this.catalogue = new Catalogue(session);
            this.gone = new HashSet<>(removal.gone());
        }

        private Outcome<Change<Contribution>> happen() {
            Contribution before = removal.before();
            Acceptance acceptance = acceptance(before.acceptance());
            Contribution back = new Contribution(
                    before.content(),
                    before.type(),
                    before.by(),
                    before.authors(),
                    before.thread(),
                    before.since(),
                    null,
                    acceptance,
                    restated(before.activities()));
            Highlight highlight = highlight(removal.highlight());
            Assessment assessment = assessment(removal.assessment());
            List<Mark> marks = waiting(before.content());
            return statements.write(stated, List.of(), situation).map(entries -> {
                keep(back, highlight, assessment, marks);
                return Change.to(back, entries);
            });
        }

        /** Waits for the other one of question and answer when that was removed too; gone when that has another by now. */
        private @Nullable Acceptance acceptance(@Nullable Acceptance before) {
            if (before == null || !other(before).filter(this::isFree).isPresent()) {
                return null;
            }
            return new Acceptance(
                    before.question(), before.answer(), before.by(), before.since(), restated(before.activities()));
        }

        private Optional<Contribution> other(Acceptance acceptance) {
            return catalogue.find(otherOf(acceptance));
        }

        private ContentId otherOf(Acceptance acceptance) {
            ContentId question = acceptance.question();
            return question.equals(removal.before().content()) ? acceptance.answer() : question;
        }

        private boolean isFree(Contribution other) {
            return !other.isWithdrawn() && other.acceptance() == null;
        }

        private @Nullable Highlight highlight(@Nullable Highlight before) {
            return before == null
                    ? null
                    : new Highlight(
                            before.content(),
                            before.by(),
                            before.reason(),
                            before.since(),
                            restated(before.activities()));
        }

        private @Nullable Assessment assessment(@Nullable Assessment before) {
            return before == null
                    ? null
                    : new Assessment(
                            before.requirement(),
                            before.status(),
                            before.by(),
                            before.since(),
                            restated(before.activities()));
        }

        private List<Mark> waiting(ContentId content) {
            List<Mark> back = new ArrayList<>();
            Removing.WAITING.forEach((type, waiting) -> {
                for (Mark mark : catalogue.marks(waiting, content)) {
                    List<ActivityId> again = restated(Statements.remembered(mark.details()));
                    back.add(new Mark(
                            type,
                            mark.target(),
                            mark.member(),
                            mark.since(),
                            Statements.remembering(again, mark.details())));
                }
            });
            return back;
        }

        private List<ActivityId> restated(List<ActivityId> before) {
            session.activities().prefetch(before);
            return before.stream().map(this::restated).toList();
        }

        private ActivityId restated(ActivityId id) {
            return session.activities()
                    .find(id)
                    .filter(logged -> logged.isRetracted() && !gone.contains(id))
                    .map(LoggedActivity::activity)
                    .map(this::state)
                    .orElse(id);
        }

        private ActivityId state(Activity before) {
            Activity again = Statements.again(before);
            stated.add(again);
            return again.id();
        }

        private void keep(
                Contribution back, @Nullable Highlight highlight, @Nullable Assessment assessment, List<Mark> marks) {
            String content = back.content().value();
            catalogue.save(back);
            if (highlight != null) {
                session.records().save(Kept.HIGHLIGHT, content, highlight);
            }
            if (assessment != null) {
                session.records().save(Kept.ASSESSMENT, content, assessment);
            }
            marks.forEach(this::keep);
            keepAsQuestion(back);
            keepAcceptance(back);
            session.records().remove(Removal.TYPE, content);
        }

        private void keep(Mark mark) {
            session.marks().save(mark);
            Optional.ofNullable(Removing.WAITING.get(mark.type()))
                    .ifPresent(waiting -> session.marks().remove(waiting, mark.target(), mark.member()));
        }

        private void keepAsQuestion(Contribution back) {
            String thread = Publishing.threadOf(back);
            if (removal.firstQuestion()
                    && session.records().find(Kept.QUESTION, thread).isEmpty()) {
                session.records().save(Kept.QUESTION, thread, back.content());
            }
        }

        private void keepAcceptance(Contribution back) {
            Acceptance before = removal.before().acceptance();
            if (before == null) {
                return;
            }
            Acceptance acceptance = back.acceptance();
            if (acceptance != null) {
                other(before).ifPresent(other -> catalogue.save(other.with(acceptance)));
                return;
            }
            String other = otherOf(before).value();
            session.records()
                    .find(Removal.TYPE, other)
                    .filter(removed -> removed.before().acceptance() == null)
                    .ifPresent(removed ->
                            session.records().save(Removal.TYPE, other, removed.with(before, removal.gone())));
        }
    }
}
