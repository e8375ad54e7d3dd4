package org.jalon.activity;

import java.time.Instant;
import java.time.ZoneId;
import org.jalon.Values;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * An activity being described; {@link #at} completes it. Seen from outside it is immutable: each method returns a new draft, of
 * which one field is set before anybody else sees it.
 */
public final class ActivityDraft {

    private final ActivityId id;
    private final String kind;
    private @Nullable MemberId actor;
    private @Nullable ContentId object;
    private @Nullable ThreadId thread;
    private @Nullable MemberId beneficiary;
    private long amount;
    private Values attributes = Values.none();

    private ActivityDraft(ActivityId id, String kind) {
        this.id = id;
        this.kind = kind;
    }

    /** A draft that still needs the id under which the host knows the activity. */
    public record Unidentified(String kind) {

        public ActivityDraft id(String id) {
            return new ActivityDraft(new ActivityId(id), kind);
        }
    }

    /** Who did it. */
    public ActivityDraft by(MemberId actor) {
        ActivityDraft next = copy();
        next.actor = actor;
        return next;
    }

    /** What it was done to. */
    public ActivityDraft on(String content) {
        ActivityDraft next = copy();
        next.object = new ContentId(content);
        return next;
    }

    /** The thread or other container that the object stands in. */
    public ActivityDraft within(String container) {
        ActivityDraft next = copy();
        next.thread = new ThreadId(container);
        return next;
    }

    /** The member to whose merit it is. */
    public ActivityDraft benefiting(MemberId beneficiary) {
        ActivityDraft next = copy();
        next.beneficiary = beneficiary;
        return next;
    }

    /** How much, in a unit of the host's choice. */
    public ActivityDraft amounting(long amount) {
        ActivityDraft next = copy();
        next.amount = amount;
        return next;
    }

    /** The time zone in which the actor was, for rules that follow the days of members: the attribute {@value Activity#ZONE}. */
    public ActivityDraft in(ZoneId zone) {
        return having(Activity.ZONE, zone.getId());
    }

    public ActivityDraft having(String attribute, String value) {
        return having(attributes.with(attribute, value));
    }

    public ActivityDraft having(String attribute, long value) {
        return having(attributes.with(attribute, value));
    }

    public ActivityDraft having(String attribute, boolean value) {
        return having(attributes.with(attribute, value));
    }

    /** In place of all attributes given so far. */
    public ActivityDraft having(Values attributes) {
        ActivityDraft next = copy();
        next.attributes = attributes;
        return next;
    }

    /** Completes it: when it was done. */
    public Activity at(Instant occurredAt) {
        return new Activity(id, kind, actor, object, thread, beneficiary, amount, occurredAt, attributes);
    }

    private ActivityDraft copy() {
        ActivityDraft copy = new ActivityDraft(id, kind);
        copy.actor = actor;
        copy.object = object;
        copy.thread = thread;
        copy.beneficiary = beneficiary;
        copy.amount = amount;
        copy.attributes = attributes;
        return copy;
    }
}
