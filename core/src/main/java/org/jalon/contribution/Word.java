package org.jalon.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ContentId;
import org.jalon.community.MemberId;
import org.jalon.record.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What a member says of evidence; each has one standing word on it.
 *
 * @param member who
 * @param stance what
 * @param voice as what
 * @param reason why it is questioned, as written by that member
 * @param since when it was said
 */
public record Word(
        MemberId member,
        Stance stance,
        Voice voice,
        @Nullable String reason,
        Instant since) {

    private static final String STANCE = "stance";
    private static final String VOICE = "voice";
    private static final String REASON = "reason";

    static Word of(Mark mark) {
        Values details = mark.details();
        return new Word(
                mark.member(),
                Stance.valueOf(upper(details, STANCE)),
                Voice.valueOf(upper(details, VOICE)),
                details.text(REASON).orElse(null),
                mark.since());
    }

    Mark on(ContentId evidence, Activity stated) {
        Values details = Statements.remembering(List.of(stated))
                .with(STANCE, lower(stance))
                .with(VOICE, lower(voice));
        return new Mark(
                Kept.ATTESTATION,
                evidence.value(),
                member,
                since,
                reason == null ? details : details.with(REASON, reason));
    }

    /** Whether it says nothing new. */
    boolean repeats(Word earlier) {
        return equals(new Word(earlier.member, earlier.stance, earlier.voice, earlier.reason, since));
    }

    boolean is(Stance what) {
        return stance == what;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(Values details, String name) {
        return details.text(name).orElse("").toUpperCase(Locale.ROOT);
    }

    /** Without the reason, which is a member's text. */
    @Override
    public String toString() {
        return member + " " + lower(stance) + " as " + lower(voice) + " since " + since;
    }
}
