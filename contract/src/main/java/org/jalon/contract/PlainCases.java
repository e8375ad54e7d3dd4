package org.jalon.contract;

import static org.jalon.moderation.measure.MeasureType.EXCLUSION;
import static org.jalon.moderation.measure.MeasureType.MUTE;
import static org.jalon.moderation.measure.MeasureType.SUSPENSION;
import static org.jalon.moderation.measure.MeasureType.WARNING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon.community.MemberId;
import org.jalon.moderation.measure.MeasureStatus;
import org.jalon.moderation.measure.MeasureType;
import org.jspecify.annotations.Nullable;

/** What should come of cases: plain lists, without a word about sessions, records or points. */
final class PlainCases {

    static final String ACCEPTED = "accepted";
    static final String NOTHING = "nothing";

    /** A measure, as plain as can be. */
    static final class Plain {
        final MeasureType type;
        final MemberId member;
        final MemberId by;
        final @Nullable String thread;
        final Instant since;
        final @Nullable Instant until;
        final List<Post> takenBack = new ArrayList<>();
        boolean acknowledged;
        boolean lifted;
        boolean appealed;
        boolean decided;
        boolean overturned;

        Plain(Case one, Instant now) {
            type = one.type();
            member = one.member();
            by = one.by();
            thread = one.thread();
            since = now;
            until = one.lasting() == 0 ? null : now.plus(Duration.ofHours(one.lasting()));
        }

        MeasureStatus at(Instant now) {
            if (overturned) {
                return MeasureStatus.OVERTURNED;
            }
            if (lifted) {
                return MeasureStatus.LIFTED;
            }
            if (acknowledged) {
                return MeasureStatus.ACKNOWLEDGED;
            }
            return until == null || now.isBefore(until) ? MeasureStatus.IN_FORCE : MeasureStatus.EXPIRED;
        }

        boolean holds(Instant now) {
            return at(now) == MeasureStatus.IN_FORCE;
        }
    }

    /** What a member gave. */
    static final class Post {
        final String id;
        boolean withdrawn;

        Post(String id) {
            this.id = id;
        }
    }

    final List<Plain> measures = new ArrayList<>();
    final List<String> log = new ArrayList<>();
    private final Map<MemberId, List<Post>> posts = new HashMap<>();
    private final Map<MemberId, List<Instant>> joined = new HashMap<>();

    /** The code of the refusal; {@link #ACCEPTED}; or {@link #NOTHING} when there is nothing to do it to. */
    String happens(Case one, Instant now) {
        return switch (one.what()) {
            case SANCTION, SANCTION_TAKING_BACK -> sanction(one, now);
            case CONTRIBUTE -> contribute(one, now);
            case WITHDRAW -> withdraw(one, now);
            case JOIN -> join(one, now);
            case WAIT -> NOTHING;
            default -> meant(one) == null ? NOTHING : about(Objects.requireNonNull(meant(one)), one, now);
        };
    }

    @Nullable
    Plain meant(Case one) {
        return measures.isEmpty() ? null : measures.get(one.number() % measures.size());
    }

    private String about(Plain measure, Case one, Instant now) {
        return switch (one.what()) {
            case LIFT -> lift(measure, now);
            case ACKNOWLEDGE -> acknowledge(measure, now);
            case APPEAL -> appeal(measure);
            default -> decide(measure, one);
        };
    }

    private String sanction(Case one, Instant now) {
        if (one.type() != EXCLUSION && !isMember(one.member(), now)) {
            return "not-a-member";
        }
        boolean same = measures.stream()
                .anyMatch(earlier -> earlier.holds(now)
                        && earlier.type == one.type()
                        && earlier.member.equals(one.member())
                        && Objects.equals(earlier.thread, one.thread()));
        if (same) {
            return "already-sanctioned";
        }
        Plain measure = new Plain(one, now);
        if (one.what() == Case.What.SANCTION_TAKING_BACK) {
            measure.takenBack.addAll(counting(one.member()));
        }
        measures.add(measure);
        return done("measure.taken");
    }

    private String lift(Plain measure, Instant now) {
        if (!measure.holds(now)) {
            return "measure-over";
        }
        measure.lifted = true;
        return done("measure.lifted");
    }

    private String acknowledge(Plain measure, Instant now) {
        if (measure.type != WARNING) {
            return "not-a-warning";
        }
        if (measure.at(now) == MeasureStatus.ACKNOWLEDGED) {
            return ACCEPTED;
        }
        if (!measure.holds(now)) {
            return "measure-over";
        }
        measure.acknowledged = true;
        return done("warning.acknowledged");
    }

    private String appeal(Plain measure) {
        if (measure.appealed) {
            return "already-appealed";
        }
        if (measure.lifted) {
            return "measure-over";
        }
        measure.appealed = true;
        return done("appeal.lodged");
    }

    private String decide(Plain measure, Case one) {
        if (!measure.appealed) {
            return "not-appealed";
        }
        if (measure.decided) {
            return "appeal-decided";
        }
        if (measure.by.equals(one.by())) {
            return "party-to-appeal";
        }
        measure.decided = true;
        measure.overturned = one.what() == Case.What.OVERTURN;
        return done(measure.overturned ? "appeal.overturned" : "appeal.upheld");
    }

    private String contribute(Case one, Instant now) {
        if (!isMember(one.member(), now)) {
            return "not-a-member";
        }
        String everywhere = against(one.member(), null, now);
        String there = one.inThread() ? against(one.member(), Case.THREAD, now) : "";
        if (everywhere.isEmpty() && there.isEmpty()) {
            List<Post> own = posts.computeIfAbsent(one.member(), member -> new ArrayList<>());
            own.add(new Post(one.member() + "-" + own.size()));
            return ACCEPTED;
        }
        return everywhere.isEmpty() ? there : everywhere;
    }

    private String against(MemberId member, @Nullable String thread, Instant now) {
        List<MeasureType> types = measures.stream()
                .filter(measure ->
                        measure.holds(now) && measure.member.equals(member) && Objects.equals(measure.thread, thread))
                .map(measure -> measure.type)
                .toList();
        if (types.contains(SUSPENSION)) {
            return "suspended";
        }
        if (types.contains(MUTE)) {
            return "muted";
        }
        return types.contains(WARNING) ? "warning-unacknowledged" : "";
    }

    private String withdraw(Case one, Instant now) {
        List<Post> own = posts.getOrDefault(one.member(), List.of());
        if (own.isEmpty()) {
            return NOTHING;
        }
        if (!isMember(one.member(), now)) {
            return "not-a-member";
        }
        latest(one).withdrawn = true;
        return ACCEPTED;
    }

    Post latest(Case one) {
        List<Post> own = posts.getOrDefault(one.member(), List.of());
        return own.get(own.size() - 1);
    }

    private String join(Case one, Instant now) {
        boolean excluded = measures.stream()
                .anyMatch(measure ->
                        measure.holds(now) && measure.type == EXCLUSION && measure.member.equals(one.member()));
        if (excluded) {
            return "excluded";
        }
        if (isMember(one.member(), now)) {
            return "already-a-member";
        }
        joined.computeIfAbsent(one.member(), member -> new ArrayList<>()).add(now);
        return ACCEPTED;
    }

    /** Who came in and was not excluded since, but by what was overturned. */
    boolean isMember(MemberId member, Instant now) {
        List<Instant> starts = new ArrayList<>(joined.getOrDefault(member, List.of()));
        starts.add(Instant.MIN);
        return starts.stream()
                .anyMatch(start -> measures.stream()
                        .noneMatch(measure -> measure.type == EXCLUSION
                                && measure.member.equals(member)
                                && !measure.overturned
                                && measure.since.isAfter(start)
                                && !measure.since.isAfter(now)));
    }

    /** What was neither withdrawn nor taken back by a measure that was not overturned. */
    List<Post> counting(MemberId member) {
        return posts.getOrDefault(member, List.of()).stream()
                .filter(post -> !post.withdrawn)
                .filter(post ->
                        measures.stream().noneMatch(measure -> !measure.overturned && measure.takenBack.contains(post)))
                .toList();
    }

    long stepsUp(MemberId member) {
        return measures.stream()
                .filter(measure -> measure.member.equals(member) && !measure.lifted && !measure.overturned)
                .count();
    }

    private String done(String action) {
        log.add(action);
        return ACCEPTED;
    }
}
