package org.jalon.kudos;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jalon.HostId;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.recognition.builtin.KudosRule;
import org.jspecify.annotations.Nullable;

/**
 * Kudos about to be given: {@code thanks("thanks-42").to(HUGO).of(3).because("shares-what-works").on("post-7")}.
 *
 * @param id the host's own, unique within the community, so that the same thanks are never counted twice
 * @param to who is thanked
 * @param amount how many kudos
 * @param reason the host's own identifier of the reason: a value of the charter, say; never the member's text
 * @param content for what, if for something
 */
public record ThanksDraft(
        @Valid @NotNull ActivityId id,
        @Valid @NotNull MemberId to,
        @Positive long amount,
        @HostId String reason,
        @Valid @Nullable ContentId content) {

    /** The attribute of {@code kudos.given} that names the reason. */
    public static final String REASON = "reason";

    public static Thanks thanks(String id) {
        return new Thanks(new ActivityId(id));
    }

    /** Thanks that still need somebody to go to. */
    public record Thanks(ActivityId id) {

        public Addressed to(MemberId to) {
            return new Addressed(id, to);
        }
    }

    /** Thanks that still need an amount. */
    public record Addressed(ActivityId id, MemberId to) {

        public Unexplained of(long kudos) {
            return new Unexplained(id, to, kudos);
        }
    }

    /** Thanks that still need their reason. */
    public record Unexplained(ActivityId id, MemberId to, long amount) {

        public ThanksDraft because(String reason) {
            return new ThanksDraft(id, to, amount, reason, null);
        }
    }

    /** For a content. */
    public ThanksDraft on(String content) {
        return new ThanksDraft(id, to, amount, reason, new ContentId(content));
    }

    Activity given(Situation situation) {
        return new Activity(
                id,
                KudosRule.GIVEN,
                situation.who(),
                content,
                null,
                to,
                amount,
                situation.now(),
                Values.none().with(REASON, reason));
    }
}
