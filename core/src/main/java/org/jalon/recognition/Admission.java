package org.jalon.recognition;

import static org.jalon.activity.ActivityRefusal.ACTIVITY_CONFLICT;
import static org.jalon.activity.ActivityRefusal.RESERVED_KIND;
import static org.jalon.community.CommunityRefusal.ARCHIVED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;

import java.time.Instant;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.activity.Activity;
import org.jalon.activity.LoggedActivity;
import org.jalon.community.Community;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/** Whether the log of a community takes an activity in. */
enum Admission {
    NEW,
    ALREADY_RECORDED;

    private final Outcome<Admission> outcome = Outcome.accepted(this);

    static Outcome<Admission> of(Activity activity, Community community, Session session) {
        Optional<LoggedActivity> known = session.activities().find(activity.id());
        if (known.isPresent()) {
            return known.get().activity().equals(activity)
                    ? ALREADY_RECORDED.outcome
                    : Outcome.refused(Refusal.because(
                            ACTIVITY_CONFLICT, "activity", activity.id().value()));
        }
        if (activity.isReserved()) {
            return Outcome.refused(Refusal.because(RESERVED_KIND, "kind", activity.kind()));
        }
        if (community.isArchivedAt(activity.occurredAt())) {
            return Outcome.refused(
                    Refusal.because(ARCHIVED, "community", community.id().toString()));
        }
        MemberId stranger = strangerIn(activity, session);
        return stranger == null
                ? NEW.outcome
                : Outcome.refused(Refusal.because(NOT_A_MEMBER, "member", stranger.value()));
    }

    private static @Nullable MemberId strangerIn(Activity activity, Session session) {
        if (isStranger(activity.actor(), activity.occurredAt(), session)) {
            return activity.actor();
        }
        return isStranger(activity.beneficiary(), activity.occurredAt(), session) ? activity.beneficiary() : null;
    }

    private static boolean isStranger(@Nullable MemberId member, Instant moment, Session session) {
        return member != null && !session.memberships().isMember(member, moment);
    }
}
