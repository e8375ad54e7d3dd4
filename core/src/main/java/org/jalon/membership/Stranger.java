package org.jalon.membership;

import static org.jalon.community.MembershipDraft.aMember;

import org.jalon.Outcome;
import org.jalon.community.Actor;
import org.jalon.community.Community;
import org.jalon.community.Door;
import org.jalon.community.Entrance;
import org.jalon.community.Membership;
import org.jalon.community.Role;

/** Somebody who gives a command to a community and need not be its member; ends with its transaction. */
record Stranger(Actor actor, Community community, Candidacies candidacies, Entrance entrance) {

    Outcome<Stranger> requireDoor(Door needed) {
        Door door = community.profile().door();
        return door == needed ? Outcome.accepted(this) : Joining.closed(door);
    }

    Outcome<Membership> comeIn(Role role) {
        return entrance.letIn(
                aMember(actor.member()).as(role), community, actor, candidacies.now(), candidacies.session());
    }

    Outcome<Candidacy> ask() {
        return entrance.requireWelcome(actor.member(), candidacies.now(), candidacies.session())
                .flatMap(welcome -> candidacies.add(Candidacy.asked(welcome, candidacies.now())));
    }

    Outcome<Candidacy> invitation() {
        return candidacies.invitationOf(actor.member()).flatMap(candidacies::requireTimely);
    }

    Outcome<Candidacy> request() {
        return candidacies.requestOf(actor.member());
    }

    Candidacy answer(Candidacy found, Answer.Verdict verdict) {
        return candidacies.answer(found, new Answer(verdict, candidacies.now(), actor.member(), null));
    }

    void forget() {
        candidacies.forget(actor.member());
    }
}
