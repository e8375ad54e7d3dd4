package org.jalon.jdbc;

import static org.jalon.community.MembershipDraft.aMember;
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
import org.jalon.community.CommunityId;
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
            .around(ADA, 2));

    private interface Command {
        Object give(Jalon jalon, CommunityId id);
    }

    private final Command command;

    UseCase(Command command) {
        this.command = command;
    }

    /** Does it, or finds it done. */
    void on(CommunityId id, Jalon jalon) {
        Object answer = command.give(jalon, id);
        if (answer == null) {
            throw new AssertionError("no answer to " + this);
        }
    }
}
