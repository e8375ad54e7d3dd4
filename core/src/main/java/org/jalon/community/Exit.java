package org.jalon.community;

import java.time.Instant;
import java.util.Optional;

/** How moderation ends memberships, and gives them back. Checks no permission. Thread-safe. */
public final class Exit {

    private final CommunityNews news;

    /** For {@link org.jalon.JalonBuilder}. */
    public Exit(CommunityNews news) {
        this.news = news;
    }

    /** Whether it can be ended now: not when all of it lies in the future. */
    public static boolean canEnd(Membership membership, Situation situation) {
        return membership.cutAt(situation.now()).isPresent();
    }

    /** Ends it now, with what was about to begin later. Returns what it was before, when that changed it. */
    public Optional<Membership> end(Membership membership, Situation situation) {
        return save(membership, membership.cutAt(situation.now()), situation);
    }

    /** Ends the stay that it was in at a moment of the past, and no other one. Returns what it was before, when that changed it. */
    public Optional<Membership> endAsOf(Instant moment, Membership membership, Situation situation) {
        return save(membership, membership.leftAt(moment), situation);
    }

    private Optional<Membership> save(Membership before, Optional<Membership> ended, Situation situation) {
        return ended.filter(cut -> !cut.equals(before)).map(cut -> {
            situation.session().memberships().save(cut);
            news.left(situation.community().id(), cut, Actor.by(situation.who()), situation.now(), situation.session());
            return before;
        });
    }

    /**
     * Gives a membership back as if it had not been ended; what began since then stands.
     *
     * @param before what it was
     * @param ended when it was ended
     */
    public void undo(Membership before, Instant ended, Situation situation) {
        Membership now = situation.session().memberships().find(before.member()).orElseThrow();
        Membership again = now.uncut(before, ended);
        if (!again.equals(now)) {
            situation.session().memberships().save(again);
            news.joined(
                    situation.community().id(), again, Actor.by(situation.who()), situation.now(), situation.session());
        }
    }
}
