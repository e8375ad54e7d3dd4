package org.jalon.gathering;

import static org.jalon.activity.Activity.activity;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.gathering.GatheringRefusal.ALREADY_ATTENDED;
import static org.jalon.gathering.GatheringRefusal.GATHERING_NOT_BEGUN;
import static org.jalon.gathering.GatheringRefusal.NOT_ATTENDED;

import java.util.List;
import java.util.Optional;
import org.jalon.IdSource;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.recognition.Chronicle;
import org.jalon.recognition.Restated;
import org.jalon.record.Mark;

/** Who attended, and how that is told to the log. */
record AttendanceList(IdSource ids, Chronicle chronicle) {

    Outcome<Attendance> add(Gathering gathering, MemberId member, Situation situation) {
        if (!gathering.hasBegunAt(situation.now())) {
            return Outcome.refused(Refusal.because(
                    GATHERING_NOT_BEGUN, "gathering", gathering.id().toString()));
        }
        if (find(gathering, member, situation).isPresent()) {
            return refused(ALREADY_ATTENDED, member);
        }
        boolean wasThere = situation
                .session()
                .memberships()
                .find(member)
                .filter(membership -> membership.covers(gathering.plan().starts()))
                .isPresent();
        return wasThere ? noted(gathering, member, situation) : refused(NOT_A_MEMBER, member);
    }

    private Outcome<Attendance> noted(Gathering gathering, MemberId member, Situation situation) {
        Activity attended = activity(Gatherings.ATTENDED)
                .id("gathering/" + ids.next())
                .by(member)
                .on(gathering.id().toString())
                .at(gathering.plan().starts());
        Attendance attendance = new Attendance(gathering.id(), member, situation.now(), situation.who(), attended.id());
        return chronicle.plan(List.of(attended), situation).map(plan -> {
            plan.keep();
            situation.session().marks().save(attendance.marked());
            return attendance;
        });
    }

    Outcome<Attendance> remove(Gathering gathering, MemberId member, Situation situation) {
        Optional<Attendance> found = find(gathering, member, situation).map(Attendance::of);
        if (found.isEmpty()) {
            return refused(NOT_ATTENDED, member);
        }
        return chronicle
                .plan(List.of(), standing(found.get(), situation), situation)
                .map(plan -> {
                    new Restated(situation.session()).giveUp(List.of(found.get().activity()));
                    plan.keep();
                    situation
                            .session()
                            .marks()
                            .remove(Attendance.MARK, gathering.id().toString(), member);
                    return found.get();
                });
    }

    /** None when the host took the activity back by itself. */
    private static List<Activity> standing(Attendance attendance, Situation situation) {
        return new Restated(situation.session())
                .counting(attendance.activity()).stream().toList();
    }

    private static Optional<Mark> find(Gathering gathering, MemberId member, Situation situation) {
        return situation.session().marks().find(Attendance.MARK, gathering.id().toString(), member);
    }

    private static <T> Outcome<T> refused(RefusalCode code, MemberId member) {
        return Outcome.refused(Refusal.because(code, "member", member.value()));
    }
}
