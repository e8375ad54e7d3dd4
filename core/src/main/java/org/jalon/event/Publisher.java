package org.jalon.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jalon.IdSource;
import org.jalon.Session;
import org.jalon.activity.Activity;
import org.jalon.activity.Retraction;
import org.jalon.community.Actor;
import org.jalon.community.Community;
import org.jalon.community.CommunityChange;
import org.jalon.community.CommunityId;
import org.jalon.community.CommunityNews;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.recognition.RecognitionNews;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyVersion;
import org.jalon.recognition.rule.AwardType;

/** Turns news into events, and hands them to the outbox. Thread-safe. */
public final class Publisher implements CommunityNews, RecognitionNews {

    private final IdSource ids;

    /** For {@link org.jalon.JalonBuilder}. */
    public Publisher(IdSource ids) {
        this.ids = ids;
    }

    @Override
    public void founded(Community community, Membership founder, Instant now, Session session) {
        publish(
                community.id(),
                now,
                List.of(new CommunityFounded(community), joined(founder, Actor.by(founder.member()))),
                session);
    }

    @Override
    public void joined(CommunityId community, Membership membership, Actor actor, Instant now, Session session) {
        publish(community, now, List.of(joined(membership, actor)), session);
    }

    private static DomainEvent joined(Membership membership, Actor actor) {
        return new MemberJoined(
                membership.member(), membership.role(), membership.latest().since(), actor.member());
    }

    @Override
    public void left(CommunityId community, Membership membership, Actor actor, Instant now, Session session) {
        Instant until = membership.latest().until();
        if (until == null) {
            throw new IllegalArgumentException("the membership of " + membership.member() + " was not ended");
        }
        publish(community, now, List.of(new MemberLeft(membership.member(), until, actor.member())), session);
    }

    @Override
    public void assigned(CommunityId community, Membership membership, Actor actor, Instant now, Session session) {
        DomainEvent assigned = new RoleAssigned(
                membership.member(), membership.role(), membership.latest().since(), actor.member());
        publish(community, now, List.of(assigned), session);
    }

    @Override
    public void changed(Community community, CommunityChange change, Actor actor, Instant now, Session session) {
        publish(community.id(), now, List.of(new CommunityChanged(change, community, actor.member())), session);
    }

    @Override
    public void recorded(
            CommunityId community, Activity activity, List<LedgerEntry> entries, Instant now, Session session) {
        recordedAll(community, List.of(activity), entries, now, session);
    }

    @Override
    public void recordedAll(
            CommunityId community,
            Collection<Activity> activities,
            List<LedgerEntry> entries,
            Instant now,
            Session session) {
        List<DomainEvent> happened = new ArrayList<>(activities.size() + entries.size());
        activities.forEach(activity -> happened.add(new ActivityRecorded(activity)));
        publish(community, now, withAwards(entries, happened), session);
    }

    @Override
    public void retracted(
            CommunityId community,
            Activity activity,
            Retraction retraction,
            List<LedgerEntry> entries,
            Session session) {
        List<DomainEvent> happened = new ArrayList<>(1 + entries.size());
        happened.add(new ActivityRetracted(activity, retraction.by()));
        publish(community, retraction.recordedAt(), withAwards(entries, happened), session);
    }

    @Override
    public void changed(
            CommunityId community,
            Collection<Activity> recorded,
            Collection<Activity> retracted,
            MemberId by,
            List<LedgerEntry> entries,
            Instant now,
            Session session) {
        List<DomainEvent> happened = new ArrayList<>(recorded.size() + retracted.size() + entries.size());
        recorded.forEach(activity -> happened.add(new ActivityRecorded(activity)));
        retracted.forEach(activity -> happened.add(new ActivityRetracted(activity, by)));
        publish(community, now, withAwards(entries, happened), session);
    }

    /** That the rules of a challenge came into force is told by what the challenge puts on record itself. */
    @Override
    public void adopted(CommunityId community, PolicyVersion version, List<LedgerEntry> entries, Session session) {
        List<DomainEvent> happened = new ArrayList<>(1 + entries.size());
        if (version.isOfCommunity()) {
            happened.add(new PolicyAdopted(
                    version.id(),
                    version.version(),
                    version.policy().name(),
                    version.effectiveFrom(),
                    version.adoptedBy()));
        }
        publish(community, version.adoptedAt(), withAwards(entries, happened), session);
    }

    @Override
    public void rebuilt(CommunityId community, List<LedgerEntry> entries, Instant now, Session session) {
        publish(community, now, withAwards(entries, new ArrayList<>(entries.size())), session);
    }

    /** Signals are intermediate results, and nobody's business outside. */
    private static List<DomainEvent> withAwards(List<LedgerEntry> entries, List<DomainEvent> happened) {
        for (LedgerEntry entry : entries) {
            if (!entry.award().kind().is(AwardType.SIGNAL)) {
                happened.add(awarded(entry));
            }
        }
        return happened;
    }

    private static DomainEvent awarded(LedgerEntry entry) {
        return entry.reverses() == null
                ? new AwardGiven(entry.id(), entry.award(), entry.policyVersion())
                : new AwardReversed(entry.id(), entry.reverses(), entry.award(), entry.policyVersion());
    }

    private void publish(CommunityId community, Instant now, List<DomainEvent> happened, Session session) {
        if (happened.isEmpty()) {
            return;
        }
        Outbox outbox = session.outbox();
        long place = outbox.published();
        List<Event> events = new ArrayList<>(happened.size());
        for (DomainEvent what : happened) {
            events.add(new Event(new EventId(ids.next()), community, now, ++place, what));
        }
        outbox.add(events);
    }
}
