package org.jalon.jdbc;

import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.contribution.HighlightDraft.highlighting;
import static org.jalon.contribution.QuestionDraft.questioning;
import static org.jalon.jdbc.Life.ANSWER;
import static org.jalon.jdbc.Life.BY_ADA;
import static org.jalon.jdbc.Life.BY_BOB;
import static org.jalon.jdbc.Life.NOTE;
import static org.jalon.jdbc.Life.challengeId;
import static org.jalon.jdbc.Scene.ADA;
import static org.jalon.jdbc.Scene.ANIMATOR;
import static org.jalon.jdbc.Scene.BOB;
import static org.jalon.jdbc.Scene.LATER;
import static org.jalon.jdbc.Scene.LONG_AGO;
import static org.jalon.jdbc.Scene.PAST;
import static org.jalon.jdbc.Scene.START;
import static org.jalon.jdbc.Scene.answer;
import static org.jalon.jdbc.Scene.answers;

import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.community.CommunityId;
import org.jalon.community.Role;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/** What a host does with a {@link Scene}, and may do again when it does not know whether it was done. */
enum UseCase {
    JOIN((jalon, id) -> jalon.communities().join(id, aMember(LATER).since(START), ANIMATOR)),
    LEAVE((jalon, id) -> jalon.communities().leave(id, BOB, START.plusSeconds(9), ANIMATOR)),
    RECORD_IN_ORDER((jalon, id) -> jalon.record(id, answer(PAST))),
    RECORD_LATE((jalon, id) -> jalon.record(id, answer("late", 1))),
    RECORD_ALL((jalon, id) -> jalon.recordAll(id, answers(PAST - 2, PAST + 2))),
    RETRACT_THE_LAST((jalon, id) -> jalon.retract(id, answer(PAST - 1).id(), ANIMATOR)),
    RETRACT_LATE((jalon, id) -> jalon.retract(id, answer(0).id(), ANIMATOR)),
    ADOPT((jalon, id) -> jalon.recognition().adopt(id, Scene.otherRules(), ANIMATOR)),
    ADOPT_FROM_THE_PAST(
            (jalon, id) -> jalon.recognition().adoptFrom(START.plusSeconds(4000), id, Scene.otherRules(), ANIMATOR)),
    PREVIEW((jalon, id) -> jalon.recognition().preview(LONG_AGO, id, Scene.otherRules(), ANIMATOR)),
    REBUILD((jalon, id) -> jalon.recognition().rebuild(id, ANIMATOR)),
    RECONCILE((jalon, id) -> jalon.recognition().reconcile(id, ANIMATOR)),
    REPLAY((jalon, id) -> jalon.recognition().replay(id)),
    STANDING((jalon, id) -> jalon.recognition().standing(id)),
    HISTORY((jalon, id) -> jalon.recognition().history(id, Subject.member(ADA))),
    BALANCES((jalon, id) -> jalon.recognition().balances(id, Subject.member(ADA))),
    POLICIES((jalon, id) -> jalon.recognition().policies(id)),
    BOARD((jalon, id) -> jalon.recognition()
            .leaderboard(id, Board.boardOf(AwardKind.RECOGNITION))
            .around(ADA, 2)),

    CONTRIBUTE(Life::ask, Life::answer, Life::contributions),
    ENDORSE(Life::answer, (jalon, id) -> jalon.contributions().endorse(id, ANSWER, BY_BOB), Life::contributions),
    WITHDRAW_ENDORSEMENT(
            Life::endorse,
            (jalon, id) -> jalon.contributions().withdrawEndorsement(id, ANSWER, BOB, BY_BOB),
            Life::contributions),
    ACCEPT(Life::answer, (jalon, id) -> jalon.contributions().accept(id, ANSWER, BY_BOB), Life::contributions),
    HIGHLIGHT(
            Life::answer,
            (jalon, id) -> jalon.contributions()
                    .highlight(id, highlighting("an-answer").because("It helped"), ANIMATOR),
            Life::contributions),
    WITHDRAW(Life::endorse, (jalon, id) -> jalon.contributions().withdraw(id, ANSWER, BY_ADA), Life::contributions),
    SUBMIT(Life::ask, Life::submit, Life::evidence),
    ATTEST(Life::submit, (jalon, id) -> jalon.evidence().attest(id, NOTE, BY_BOB), Life::evidence),
    QUESTION(
            Life::attest,
            (jalon, id) -> jalon.evidence().question(id, questioning("note").because("When?"), BY_BOB),
            Life::evidence),
    SUPPORT(
            Life::propose,
            (jalon, id) -> jalon.challenges().support(id, challengeId(jalon, id), BY_ADA),
            Life::challenges),
    ADOPT_CHALLENGE(
            Life::propose,
            (jalon, id) -> jalon.challenges().adopt(id, challengeId(jalon, id), ANIMATOR),
            Life::challenges),
    SCHEDULE(Life::adopt, Life::scheduleIfAdopted, Life::challenges),
    ENTER(
            Life::schedule,
            (jalon, id) -> jalon.challenges().enter(id, challengeId(jalon, id), BY_ADA),
            Life::challenges),
    WITHDRAW_FROM_CHALLENGE(
            Life::enter,
            (jalon, id) -> jalon.challenges().withdraw(id, challengeId(jalon, id), BY_ADA),
            Life::challenges),
    COMPLETE(
            Life::enter,
            (jalon, id) -> jalon.challenges().complete(id, challengeId(jalon, id), ANIMATOR),
            Life::challenges),
    JOIN_TEAM(
            Life::form,
            (jalon, id) -> jalon.groups().join(id, Life.team(jalon, id), BOB, LONG_AGO, ANIMATOR),
            Life::groups),
    ATTENDED(
            Life::plan,
            (jalon, id) -> jalon.gatherings().attended(id, Life.gathering(jalon, id), BOB, ANIMATOR),
            Life::attendance),
    ASSIGN_ROLE(
            Life::form, (jalon, id) -> jalon.communities().assignRole(id, BOB, Role.EXPERT, ANIMATOR), Life::community),
    ARCHIVE(Life::form, (jalon, id) -> jalon.communities().archive(id, ANIMATOR), Life::community),

    REPORT(Life::answer, Order::reportIt, Order::moderation),
    REMOVE(Order::report, Order::removeIt, Order::moderation),
    UNDO_REMOVAL(Order::remove, Order::undoIt, Order::moderation),
    EXCLUDE(Life::answer, Order::exclude, Order::moderation),
    APPEAL(Order::remove, Order::contestIt, Order::moderation),
    OVERTURN(Order::contest, Order::overturnIt, Order::moderation);

    private interface Command {
        Object give(Jalon jalon, CommunityId id);
    }

    private final Command way;
    private final Command command;
    private final Command look;

    UseCase(Command command) {
        this((jalon, id) -> id, command, (jalon, id) -> "");
    }

    UseCase(Command way, Command command, Command look) {
        this.way = way;
        this.command = command;
        this.look = look;
    }

    /** Brings a scene to where it can be done. */
    void leadUp(CommunityId id, Jalon jalon) {
        if (way.give(jalon, id) instanceof Outcome<?> outcome) {
            outcome.orElseThrow();
        }
    }

    /** What can be seen of it beyond {@link Sight}. */
    String seen(CommunityId id, Jalon jalon) {
        return look.give(jalon, id).toString();
    }

    /** Does it, or finds it done. */
    void on(CommunityId id, Jalon jalon) {
        Object answer = command.give(jalon, id);
        if (answer == null) {
            throw new AssertionError("no answer to " + this);
        }
    }
}
