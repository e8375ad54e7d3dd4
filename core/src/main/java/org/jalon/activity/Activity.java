package org.jalon.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.jalon.Dated;
import org.jalon.HostId;
import org.jalon.KindName;
import org.jalon.Values;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * An immutable fact reported by the host: who did what to what, for whose benefit, when. It carries all that rules need, so
 * that no rule ever looks anything up.
 *
 * <p>{@code activity("answer.accepted").id("post-42/accepted").by(asker).on("post-42").within("thread-7").benefiting(author).at(now)}
 *
 * @param id the host's own, unique within the community
 * @param kind what was done: {@code answer.accepted}
 * @param actor who did it; absent when the host keeps that to itself
 * @param object what it was done to
 * @param thread what the object stands in
 * @param beneficiary the member to whose merit it is, when that is not the actor
 * @param amount an exact amount in a unit of the host's choice: votes, minutes, cents; 0 when there is none
 * @param occurredAt when it was done
 * @param attributes a few more typed facts
 */
public record Activity(
        @Valid @NotNull ActivityId id,
        @KindName String kind,
        @Valid @Nullable MemberId actor,
        @Valid @Nullable ContentId object,
        @Valid @Nullable ThreadId thread,
        @Valid @Nullable MemberId beneficiary,
        long amount,
        @Dated Instant occurredAt,
        @NotNull Values attributes) {

    /** How the kinds begin of facts that nobody but Jalon states. */
    public static final String RESERVED = "jalon.";

    /** The attribute that says in which time zone the actor was: the id of a {@link java.time.ZoneId}, see {@link ActivityDraft#in}. */
    public static final String ZONE = "zone";

    /** Begins an activity of that kind; its id comes next. */
    public static ActivityDraft.Unidentified activity(String kind) {
        return new ActivityDraft.Unidentified(kind);
    }

    /** Whether nobody but Jalon states facts of that kind, when its use cases are called. */
    public boolean isReserved() {
        return kind.startsWith(RESERVED);
    }

    /** Whose merit it is: the beneficiary, or else the actor. */
    public Optional<MemberId> recipient() {
        return Optional.ofNullable(beneficiary == null ? actor : beneficiary);
    }

    /** Whether no constraint of this type is violated: the same answer that a Jakarta validator gives, at no cost. */
    public boolean isWellFormed() {
        return id != null
                && Dated.Check.isWellFormed(occurredAt)
                && attributes != null
                && KindName.Check.isWellFormed(kind)
                && HostId.Check.isWellFormed(id.value())
                && (actor == null || HostId.Check.isWellFormed(actor.value()))
                && (object == null || HostId.Check.isWellFormed(object.value()))
                && (thread == null || HostId.Check.isWellFormed(thread.value()))
                && (beneficiary == null || HostId.Check.isWellFormed(beneficiary.value()));
    }

    /** Without attributes, which may hold members' text. */
    @Override
    public String toString() {
        return kind + " " + id + " at " + occurredAt;
    }
}
