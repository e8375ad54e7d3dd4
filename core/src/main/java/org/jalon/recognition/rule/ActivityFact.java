package org.jalon.recognition.rule;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/** An activity as rules see it; each of them asks for the recipient, so it is made once. */
final class ActivityFact implements Fact {

    private final Activity activity;
    private final ZoneId zone;
    private final Optional<Subject> recipient;

    ActivityFact(Activity activity, ZoneId zone) {
        this.activity = activity;
        this.zone = zone;
        MemberId member = activity.beneficiary() == null ? activity.actor() : activity.beneficiary();
        this.recipient = member == null ? Optional.empty() : Optional.of(Subject.member(member));
    }

    @Override
    public String kind() {
        return activity.kind();
    }

    @Override
    public long amount() {
        return activity.amount();
    }

    @Override
    public Optional<Subject> recipient() {
        return recipient;
    }

    @Override
    public Activity activity() {
        return activity;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActivityFact that && activity.equals(that.activity) && zone.equals(that.zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(activity, zone);
    }

    @Override
    public String toString() {
        return activity.toString();
    }
}
