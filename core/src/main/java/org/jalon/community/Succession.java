package org.jalon.community;

import static org.jalon.community.CommunityChange.COURSES;
import static org.jalon.community.CommunityChange.MERGED;

import java.util.List;

/** How one community carries on another. Checks no permission. Thread-safe. */
public final class Succession {

    private final CommunityNews news;

    /** For those who merge communities. */
    public Succession(CommunityNews news) {
        this.news = news;
    }

    /** Archives the community of the situation, unless it is, for good; it has no successor yet. */
    public Community end(CommunityId successor, Situation situation) {
        Community community = situation.community();
        Profile profile = community.profile();
        Profile resting = profile.isResting() ? profile : profile.resting(situation.now(), situation.who());
        return save(community.with(resting.succeededBy(successor)), MERGED, situation);
    }

    /** Anchors the community of the situation to those courses too that it is not anchored to. */
    public Community anchor(List<Course> courses, Situation situation) {
        Profile profile = situation.community().profile();
        for (Course course : courses) {
            boolean known = profile.courses().stream().anyMatch(one -> one.id().equals(course.id()));
            profile = known ? profile : profile.with(course);
        }
        Community changed = situation.community().with(profile);
        return changed.equals(situation.community()) ? changed : save(changed, COURSES, situation);
    }

    private Community save(Community changed, CommunityChange what, Situation situation) {
        situation.session().communities().save(changed);
        news.changed(changed, what, Actor.by(situation.who()), situation.now(), situation.session());
        return changed;
    }
}
