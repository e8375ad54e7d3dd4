package org.jalon.benchmarks;

import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import org.jalon.Jalon;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.RuleSource;

/** A community in memory, made as a host would make it. */
record JalonCommunity(Jalon jalon, CommunityId id) {

    static JalonCommunity of(MemberId[] members, RuleSource... rules) {
        return on(Jalon.inMemory(), members, rules);
    }

    static JalonCommunity on(Jalon jalon, MemberId[] members, RuleSource... rules) {
        Actor animator = by(MemberId.member("animator"));
        CommunityId id = jalon.communities()
                .found(aCommunity("Conduite du changement").since(History.START), animator)
                .orElseThrow();
        for (MemberId member : members) {
            jalon.communities()
                    .join(id, aMember(member).since(History.START), animator)
                    .orElseThrow();
        }
        PolicyDraft policy = policy("measured");
        for (RuleSource rule : rules) {
            policy = policy.with(rule);
        }
        jalon.recognition().adoptFrom(History.START, id, policy, animator).orElseThrow();
        return new JalonCommunity(jalon, id);
    }
}
