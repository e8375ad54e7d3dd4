package org.jalon.activity;

import java.time.Instant;
import org.jalon.Values;
import org.jalon.community.MemberId;

/** An activity being described; {@link #at} completes it. Immutable: each method returns a new draft. */
public final class ActivityDraft {

    /** All that is said so far; its moment means nothing yet. */
    private final Activity sketch;

    private ActivityDraft(Activity sketch) {
        this.sketch = sketch;
    }

    /** A draft that still needs the id under which the host knows the activity. */
    public record Unidentified(String kind) {

        public ActivityDraft id(String id) {
            return new ActivityDraft(
                    new Activity(new ActivityId(id), kind, null, null, null, null, 0, Instant.EPOCH, Values.none()));
        }
    }

    /** Who did it. */
    public ActivityDraft by(MemberId actor) {
        Activity s = sketch;
        return new ActivityDraft(new Activity(
                s.id(),
                s.kind(),
                actor,
                s.object(),
                s.thread(),
                s.beneficiary(),
                s.amount(),
                Instant.EPOCH,
                s.attributes()));
    }

    /** What it was done to. */
    public ActivityDraft on(String content) {
        Activity s = sketch;
        return new ActivityDraft(new Activity(
                s.id(),
                s.kind(),
                s.actor(),
                new ContentId(content),
                s.thread(),
                s.beneficiary(),
                s.amount(),
                Instant.EPOCH,
                s.attributes()));
    }

    /** The thread or other container that the object stands in. */
    public ActivityDraft within(String container) {
        Activity s = sketch;
        return new ActivityDraft(new Activity(
                s.id(),
                s.kind(),
                s.actor(),
                s.object(),
                new ThreadId(container),
                s.beneficiary(),
                s.amount(),
                Instant.EPOCH,
                s.attributes()));
    }

    /** The member to whose merit it is. */
    public ActivityDraft benefiting(MemberId beneficiary) {
        Activity s = sketch;
        return new ActivityDraft(new Activity(
                s.id(),
                s.kind(),
                s.actor(),
                s.object(),
                s.thread(),
                beneficiary,
                s.amount(),
                Instant.EPOCH,
                s.attributes()));
    }

    /** How much, in a unit of the host's choice. */
    public ActivityDraft amounting(long amount) {
        Activity s = sketch;
        return new ActivityDraft(new Activity(
                s.id(),
                s.kind(),
                s.actor(),
                s.object(),
                s.thread(),
                s.beneficiary(),
                amount,
                Instant.EPOCH,
                s.attributes()));
    }

    public ActivityDraft having(String attribute, String value) {
        return having(sketch.attributes().with(attribute, value));
    }

    public ActivityDraft having(String attribute, long value) {
        return having(sketch.attributes().with(attribute, value));
    }

    public ActivityDraft having(String attribute, boolean value) {
        return having(sketch.attributes().with(attribute, value));
    }

    /** In place of all attributes given so far. */
    public ActivityDraft having(Values attributes) {
        Activity s = sketch;
        return new ActivityDraft(new Activity(
                s.id(),
                s.kind(),
                s.actor(),
                s.object(),
                s.thread(),
                s.beneficiary(),
                s.amount(),
                Instant.EPOCH,
                attributes));
    }

    /** Completes it: when it was done. */
    public Activity at(Instant occurredAt) {
        Activity s = sketch;
        return new Activity(
                s.id(),
                s.kind(),
                s.actor(),
                s.object(),
                s.thread(),
                s.beneficiary(),
                s.amount(),
                occurredAt,
                s.attributes());
    }
}
