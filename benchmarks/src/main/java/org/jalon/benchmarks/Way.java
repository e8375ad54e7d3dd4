package org.jalon.benchmarks;

import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.recognition.builtin.Gifts.milestone;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.sum;

import org.jalon.community.MemberId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.RuleSource;

/** The ways to record a history. */
public enum Way {
    /** A loop written by hand. */
    BARE {
        @Override
        Recorder start(MemberId[] members) {
            return new BareLoop(POINTS, LEVELS);
        }
    },
    /** {@code Jalon.record}, one activity at a time. */
    RECORD {
        @Override
        Recorder start(MemberId[] members) {
            return new OneByOne(JalonCommunity.of(members, EACH, THREE_LEVELS));
        }
    },
    /** {@code Jalon.recordAll}, 1,000 activities at a time. */
    RECORD_ALL {
        @Override
        Recorder start(MemberId[] members) {
            return new InBatches(JalonCommunity.of(members, EACH, THREE_LEVELS));
        }
    },
    /** {@code Jalon.record}, with a cap on the points of a day. */
    RECORD_CAPPED {
        @Override
        Recorder start(MemberId[] members) {
            return new OneByOne(JalonCommunity.of(members, CAPPED, THREE_LEVELS));
        }
    };

    static final long POINTS = 10;
    private static final long[] LEVELS = {50, 500, 5_000};

    static final RuleSource EACH = points("helping", POINTS).forEach(History.KIND);
    static final RuleSource CAPPED =
            points("helping", POINTS).forEach(History.KIND).atMost(1_000).per(DAY);
    static final RuleSource THREE_LEVELS =
            milestone("helper").when(sum(AwardKind.RECOGNITION).reaches(LEVELS));

    /** Everybody is a member, nothing is recorded yet. */
    abstract Recorder start(MemberId[] members);
}
