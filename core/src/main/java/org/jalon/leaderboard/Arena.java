package org.jalon.leaderboard;

import static org.jalon.challenge.ChallengeRefusal.CHALLENGE_NOT_IN_STATE;
import static org.jalon.challenge.ChallengeRefusal.ENTERED_BY_MEMBERS;
import static org.jalon.challenge.ChallengeRefusal.ENTERED_BY_TEAMS;
import static org.jalon.challenge.ChallengeRefusal.UNKNOWN_CHALLENGE;
import static org.jalon.group.GroupRefusal.UNKNOWN_GROUP;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.Session;
import org.jalon.challenge.Challenge;
import org.jalon.challenge.ChallengeDates;
import org.jalon.challenge.ChallengeId;
import org.jalon.challenge.Participation;
import org.jalon.community.Community;
import org.jalon.community.MemberId;
import org.jalon.group.Companies;
import org.jalon.group.Group;
import org.jalon.group.GroupId;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.builtin.Entrants;

/**
 * Where a leaderboard is read.
 *
 * @param session what is kept of the community
 * @param community which one
 * @param now when
 */
record Arena(Session session, Community community, Instant now) {

    Outcome<Scope> scope(Board board, Audience audience) {
        Optional<Window.Span> window = board.window().in(community.zone());
        return audience.fold(
                () -> Outcome.accepted(new Scope(window, Optional.empty())),
                group -> members(group, window),
                challenge -> entrants(challenge, window));
    }

    private Outcome<Scope> members(GroupId id, Optional<Window.Span> window) {
        Companies companies = new Companies(session);
        return companies
                .find(id)
                .map(group -> Outcome.accepted(new Scope(window, Optional.of(companies.membersAt(now, group)))))
                .orElseGet(() -> refused(UNKNOWN_GROUP, "group", id));
    }

    private Outcome<Scope> entrants(ChallengeId id, Optional<Window.Span> window) {
        return found(id)
                .flatMap(challenge -> challenge.draft().entrants() == Entrants.TEAMS
                        ? refused(ENTERED_BY_TEAMS, "challenge", id)
                        : span(challenge, window).map(span -> new Scope(Optional.of(span), entrants(challenge))));
    }

    private Optional<Collection<MemberId>> entrants(Challenge challenge) {
        return challenge.draft().entrants() == Entrants.EVERYBODY
                ? Optional.empty()
                : Optional.of(new Participation(session).members(challenge.id()));
    }

    /** Of all teams, or of those in that challenge. */
    Outcome<Contest> contest(Board board, Optional<ChallengeId> challenge) {
        Optional<Window.Span> window = board.window().in(community.zone());
        return challenge
                .map(id -> contest(id, window))
                .orElseGet(() -> Outcome.accepted(
                        new Contest(window.orElseGet(Window.Span::always), new Companies(session).teams())));
    }

    private Outcome<Contest> contest(ChallengeId id, Optional<Window.Span> window) {
        return found(id)
                .flatMap(challenge -> challenge.draft().entrants() == Entrants.MEMBERS
                        ? refused(ENTERED_BY_MEMBERS, "challenge", id)
                        : span(challenge, window).map(span -> new Contest(span, teams(challenge))));
    }

    private List<Group> teams(Challenge challenge) {
        Companies companies = new Companies(session);
        return challenge.draft().entrants() == Entrants.EVERYBODY
                ? companies.teams()
                : new Participation(session)
                        .teams(challenge.id()).stream()
                                .flatMap(team -> companies.find(team).stream())
                                .toList();
    }

    private Outcome<Challenge> found(ChallengeId id) {
        return new Participation(session)
                .find(id)
                .map(Outcome::accepted)
                .orElseGet(() -> refused(UNKNOWN_CHALLENGE, "challenge", id));
    }

    private Outcome<Window.Span> span(Challenge challenge, Optional<Window.Span> window) {
        return challenge
                .dates()
                .map(Arena::span)
                .map(span -> Outcome.accepted(window.map(span::and).orElse(span)))
                .orElseGet(() -> refused(CHALLENGE_NOT_IN_STATE, "status", status(challenge)));
    }

    private static Window.Span span(ChallengeDates dates) {
        return new Window.Span(dates.opens(), dates.closes());
    }

    private String status(Challenge challenge) {
        return challenge.statusAt(now).name().toLowerCase(Locale.ROOT);
    }

    private static <T> Outcome<T> refused(RefusalCode code, String name, Object value) {
        return Outcome.refused(Refusal.because(code, name, value.toString()));
    }
}
