package org.jalon.community;

import static org.jalon.community.CommunityChange.ARCHIVED;
import static org.jalon.community.CommunityChange.COURSES;
import static org.jalon.community.CommunityChange.REOPENED;
import static org.jalon.community.CommunityChange.STAGE;
import static org.jalon.community.CommunityRefusal.MERGED;
import static org.jalon.community.CommunityRefusal.NOT_ARCHIVED;
import static org.jalon.community.CommunityRefusal.SAME_STAGE;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COURSE;
import static org.jalon.community.CommunityRefusal.UNKNOWN_STAGE;

import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;

/** How a community changes. What changes nothing is told to nobody. */
record CommunityChanges(StageModel model, CommunityNews news) {

    Outcome<Community> rename(String name, Situation situation) {
        return change(situation.community().named(name), CommunityChange.NAME, situation);
    }

    Outcome<Community> change(Profile changed, CommunityChange what, Situation situation) {
        return change(situation.community().with(changed), what, situation);
    }

    private Outcome<Community> change(Community changed, CommunityChange what, Situation situation) {
        if (!changed.equals(situation.community())) {
            situation.session().communities().save(changed);
            news.changed(changed, what, Actor.by(situation.who()), situation.now(), situation.session());
        }
        return Outcome.accepted(changed);
    }

    Outcome<Community> release(CourseId course, Situation situation) {
        Profile profile = situation.community().profile();
        return profile.courses().stream().anyMatch(one -> one.id().equals(course))
                ? change(profile.without(course), COURSES, situation)
                : refused(UNKNOWN_COURSE, "course", course);
    }

    Outcome<Community> moveTo(Stage stage, String reason, Situation situation) {
        if (!model.knows(stage)) {
            return refused(UNKNOWN_STAGE, "stage", stage);
        }
        if (stage.equals(stageOf(situation))) {
            return refused(SAME_STAGE, "stage", stage);
        }
        StageMove move = new StageMove(stage, situation.now(), situation.who(), reason);
        return change(situation.community().profile().with(move), STAGE, situation);
    }

    private Stage stageOf(Situation situation) {
        return situation.community().stageAt(situation.now()).orElseGet(model::first);
    }

    Outcome<Community> archive(Situation situation) {
        return change(situation.community().profile().resting(situation.now(), situation.who()), ARCHIVED, situation);
    }

    Outcome<Community> reopen(Situation situation) {
        Community community = situation.community();
        CommunityId successor = community.profile().successor();
        if (successor != null) {
            return refused(MERGED, "into", successor);
        }
        return community.isArchived()
                ? change(community.profile().waking(situation.now()), REOPENED, situation)
                : refused(NOT_ARCHIVED, "community", community.id());
    }

    private static <T> Outcome<T> refused(RefusalCode code, String name, Object value) {
        return Outcome.refused(Refusal.because(code, name, value.toString()));
    }
}
