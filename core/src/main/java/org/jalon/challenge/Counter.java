package org.jalon.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jalon.Outcome;
import org.jalon.Violation;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.internal.InputCheck;
import org.jalon.recognition.policy.Policy;
import org.jalon.recognition.rule.Rules;

/** Takes commands about challenges: checks what was given, who gives it, and how the challenge stands. Thread-safe. */
final class Counter {

    private final Means means;

    Counter(Means means) {
        this.means = means;
    }

    /** Which challenge a command is about, and who gives it. */
    record Command(CommunityId community, ChallengeId challenge, Actor actor) {}

    /** Wherever it stands. */
    Outcome<Challenge> take(
            Command command, Permission permission, BiFunction<Challenge, Situation, Outcome<Challenge>> work) {
        means.check().passed(command.challenge());
        return take(
                permission,
                command.community(),
                command.actor(),
                situation -> Desk.find(command.challenge(), situation)
                        .flatMap(challenge -> work.apply(challenge, situation)));
    }

    /** Only where it stands at one of those. */
    Outcome<Challenge> take(
            Command command,
            Permission permission,
            BiFunction<Challenge, Situation, Outcome<Challenge>> work,
            ChallengeStatus... standing) {
        means.check().passed(command.challenge());
        return take(
                permission,
                command.community(),
                command.actor(),
                situation -> Desk.find(command.challenge(), situation, List.of(standing))
                        .flatMap(challenge -> work.apply(challenge, situation)));
    }

    /** Wherever it stands, and for work that requires the permission by itself. */
    Outcome<Challenge> take(Command command, BiFunction<Challenge, Situation, Outcome<Challenge>> work) {
        means.check().passed(command.challenge());
        means.check().passed(command.actor());
        return take(
                command.community(),
                command.actor(),
                situation -> Desk.find(command.challenge(), situation)
                        .flatMap(challenge -> work.apply(challenge, situation)));
    }

    <T> Outcome<T> take(
            Permission permission, CommunityId community, Actor actor, Function<Situation, Outcome<T>> work) {
        means.check().passed(actor);
        return take(
                community,
                actor,
                situation -> means.gate().require(permission, situation).flatMap(work));
    }

    private <T> Outcome<T> take(CommunityId community, Actor actor, Function<Situation, Outcome<T>> work) {
        try {
            return means.gate().enter(community, actor, work);
        } catch (TooLarge undone) {
            return undone.refused();
        }
    }

    void requireWellFormed(ChallengeDraft draft) {
        List<Violation> violations = new ArrayList<>(means.check().violations(draft));
        if (violations.isEmpty()) {
            violations.addAll(ChallengeCheck.violations(draft));
        }
        InputCheck.refuse(violations);
        Policy.of(new Compiled(new ChallengeId(means.ids().next()), draft).rules(), List.of(), Rules.none());
    }

    void requireReason(String reason) {
        means.check().passed(new Reason(reason));
    }
}
