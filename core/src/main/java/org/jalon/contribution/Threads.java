package org.jalon.contribution;

import org.jalon.Outcome;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.CommandGate;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jspecify.annotations.Nullable;

/** In which thread something is done, and whether moderation has something against it there. Thread-safe. */
record Threads(CommandGate gate) {

    /** A question without a thread begins one of its own name. */
    Outcome<Situation> require(ContributionDraft draft, Situation situation) {
        boolean begins = draft.thread() == null && draft.type() == ContributionType.QUESTION;
        return require(
                begins ? new ThreadId(draft.content().value()) : draft.thread(), Permission.CONTRIBUTE, situation);
    }

    /** Nothing is against it where the content is not known; its own use case refuses that. */
    Outcome<Situation> require(Permission permission, ContentId content, Situation situation) {
        return new Catalogue(situation.session())
                .find(content)
                .map(known -> require(of(known), permission, situation))
                .orElseGet(() -> Outcome.accepted(situation));
    }

    Outcome<Situation> require(@Nullable ThreadId thread, Permission permission, Situation situation) {
        return thread == null ? Outcome.accepted(situation) : gate.requireIn(thread.value(), permission, situation);
    }

    private static @Nullable ThreadId of(Contribution known) {
        return known.type() == ContributionType.QUESTION ? new ThreadId(Publishing.threadOf(known)) : known.thread();
    }
}
