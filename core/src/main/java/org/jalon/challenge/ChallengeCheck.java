package org.jalon.challenge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.Dated;
import org.jalon.Violation;
import org.jalon.recognition.builtin.Entrants;

/** What is wrong with a challenge whose parts are well formed each. */
final class ChallengeCheck {

    private final ChallengeDraft draft;
    private final List<Violation> found = new ArrayList<>();

    private ChallengeCheck(ChallengeDraft draft) {
        this.draft = draft;
    }

    static List<Violation> violations(ChallengeDraft draft) {
        ChallengeCheck check = new ChallengeCheck(draft);
        check.run();
        return check.found;
    }

    private void run() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < draft.milestones().size(); i++) {
            MilestoneDraft milestone = draft.milestones().get(i);
            String path = "milestones[" + i + "]";
            if (!names.add(milestone.name())) {
                note(path + ".name", "duplicate-milestone", "'" + milestone.name() + "' is named twice; rename one");
            }
            requireDated(milestone, path);
            requireReachable(milestone, path);
            requireRepeatable(milestone, path);
            requireKnown(milestone, path);
        }
        if (draft.entrants() == Entrants.EVERYBODY && draft.capacity() != null) {
            note("capacity", "contradiction", "nobody enters a challenge in which everybody takes part; leave it out");
        }
    }

    private void requireDated(MilestoneDraft milestone, String path) {
        if (milestone.deadline() != null && !Dated.Check.isWellFormed(milestone.deadline())) {
            note(path + ".deadline", "dated", "must be a moment of the years 1000 to 9999");
        }
    }

    private void requireReachable(MilestoneDraft milestone, String path) {
        boolean teamsEnter = draft.entrants() == Entrants.TEAMS;
        boolean membersEnter = draft.entrants() == Entrants.MEMBERS;
        if (teamsEnter && milestone.by() == ReachedBy.MEMBER) {
            note(path + ".by", "contradiction", "teams enter this challenge; say byTeams() or together()");
        }
        if (membersEnter && milestone.by() == ReachedBy.TEAM) {
            note(path + ".by", "contradiction", "members enter this challenge, not teams; say forTeams() of it");
        }
    }

    private void requireRepeatable(MilestoneDraft milestone, String path) {
        if (draft.recurrence() == null) {
            return;
        }
        if (milestone.aim() instanceof Aim.Keeping) {
            note(
                    path + ".aim",
                    "contradiction",
                    "a streak goes on from one period to the next; leave out anewEach(...)");
        }
        if (milestone.winners() > 0) {
            note(
                    path + ".winners",
                    "contradiction",
                    "winners are those of the whole challenge; leave out anewEach(...)");
        }
        if (milestone.aim() instanceof Aim.Reaching reaching
                && reaching.threshold().measure().within() != null) {
            note(path + ".aim", "contradiction", "counts anew already; leave out within(...) or anewEach(...)");
        }
    }

    private void requireKnown(MilestoneDraft milestone, String path) {
        if (!(milestone.aim() instanceof Aim.All all)) {
            return;
        }
        for (String name : all.milestones()) {
            Optional<MilestoneDraft> other = draft.milestones().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            if (other.isEmpty()) {
                note(path + ".aim", "unknown-milestone", "'" + name + "' is no milestone of this challenge");
            } else if (other.get().by() != milestone.by()) {
                note(path + ".aim", "contradiction", "'" + name + "' is not reached by the same");
            }
        }
    }

    private void note(String path, String code, String message) {
        found.add(new Violation(path, code, message));
    }
}
