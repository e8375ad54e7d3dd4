package org.jalon.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.Charter;
import org.jalon.community.Community;
import org.jalon.community.CommunityChange;
import org.jalon.community.CommunityId;
import org.jalon.community.Course;
import org.jalon.community.CourseId;
import org.jalon.community.Door;
import org.jalon.community.MemberId;
import org.jalon.community.Phase;
import org.jalon.community.PhaseChange;
import org.jalon.community.Profile;
import org.jalon.community.Rest;
import org.jalon.community.Role;
import org.jalon.community.Stage;
import org.jalon.community.StageMove;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.policy.PolicyVersionId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.KeyScope;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;

class EventTextProperties {

    private static final Arbitrary<String> TEXTS = Arbitraries.strings().ofMaxLength(20);
    private static final Arbitrary<MemberId> MEMBERS = TEXTS.map(MemberId::new);
    private static final Arbitrary<Integer> NUMBERS = Arbitraries.integers();
    private static final Arbitrary<UUID> UUIDS =
            Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    private static final Arbitrary<Instant> MOMENTS = Combinators.combine(
                    Arbitraries.longs().between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
                    Arbitraries.longs().between(0, 999_999_999))
            .as(Instant::ofEpochSecond);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_event_is_read_back_equal(@ForAll("events") Event event) {
        String text = EventText.write(event);

        assertThat(EventText.read(text)).isEqualTo(event);
        assertThat(EventText.write(EventText.read(text))).isEqualTo(text);
    }

    @Provide
    Arbitrary<Event> events() {
        Arbitrary<DomainEvent> what = Arbitraries.oneOf(List.of(
                founded(),
                joined(),
                left(),
                changed(),
                assigned(),
                recorded(),
                retracted(),
                given(),
                reversed(),
                adopted()));
        return Combinators.combine(UUIDS, UUIDS, MOMENTS, Arbitraries.longs(), what)
                .as((id, community, at, place, happened) ->
                        new Event(new EventId(id), new CommunityId(community), at, place, happened));
    }

    private static Arbitrary<DomainEvent> founded() {
        return communities().map(CommunityFounded::new);
    }

    private static Arbitrary<DomainEvent> changed() {
        return Combinators.combine(Arbitraries.of(CommunityChange.values()), communities(), MEMBERS)
                .as(CommunityChanged::new);
    }

    private static Arbitrary<DomainEvent> assigned() {
        return Combinators.combine(MEMBERS, Arbitraries.of(Role.values()), MOMENTS, MEMBERS)
                .as(RoleAssigned::new);
    }

    private static Arbitrary<Community> communities() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Europe/Paris", "UTC", "Z", "+05:30", "America/New_York")
                .map(ZoneId::of);
        return Combinators.combine(UUIDS.map(CommunityId::new), TEXTS, zones, MOMENTS, MEMBERS, profiles())
                .as(Community::new);
    }

    private static Arbitrary<Profile> profiles() {
        Arbitrary<Charter> charters =
                Combinators.combine(TEXTS, TEXTS.list().ofMaxSize(2)).as(Charter::new);
        Arbitrary<Course> courses =
                Combinators.combine(TEXTS.map(CourseId::new), MOMENTS, MOMENTS).as(Course::new);
        Arbitrary<PhaseChange> phases = Combinators.combine(
                        MOMENTS, Arbitraries.of(Phase.values()).injectNull(0.3), MEMBERS)
                .as(PhaseChange::new);
        Arbitrary<StageMove> stages = Combinators.combine(TEXTS.map(Stage::new), MOMENTS, MEMBERS, TEXTS)
                .as(StageMove::new);
        Arbitrary<Rest> rests =
                Combinators.combine(MOMENTS, MOMENTS.injectNull(0.3), MEMBERS).as(Rest::new);
        return Combinators.combine(
                        charters,
                        Arbitraries.of(Door.values()),
                        courses.list().ofMaxSize(2),
                        phases.list().ofMaxSize(2),
                        stages.list().ofMaxSize(2),
                        rests.list().ofMaxSize(2),
                        UUIDS.map(CommunityId::new).injectNull(0.5))
                .as(Profile::new);
    }

    private static Arbitrary<DomainEvent> joined() {
        return Combinators.combine(MEMBERS, Arbitraries.of(Role.values()), MOMENTS, MEMBERS)
                .as(MemberJoined::new);
    }

    private static Arbitrary<DomainEvent> left() {
        return Combinators.combine(MEMBERS, MOMENTS, MEMBERS).as(MemberLeft::new);
    }

    private static Arbitrary<DomainEvent> recorded() {
        return activities().map(ActivityRecorded::new);
    }

    private static Arbitrary<DomainEvent> retracted() {
        return Combinators.combine(activities(), MEMBERS).as(ActivityRetracted::new);
    }

    private static Arbitrary<DomainEvent> given() {
        return Combinators.combine(UUIDS.map(EntryId::new), awards(), NUMBERS).as(AwardGiven::new);
    }

    private static Arbitrary<DomainEvent> reversed() {
        return Combinators.combine(UUIDS.map(EntryId::new), UUIDS.map(EntryId::new), awards(), NUMBERS)
                .as(AwardReversed::new);
    }

    private static Arbitrary<DomainEvent> adopted() {
        return Combinators.combine(UUIDS.map(PolicyVersionId::new), NUMBERS, TEXTS, MOMENTS, MEMBERS)
                .as(PolicyAdopted::new);
    }

    private static Arbitrary<Activity> activities() {
        return Combinators.combine(
                        TEXTS.map(ActivityId::new),
                        TEXTS,
                        MEMBERS.injectNull(0.3),
                        TEXTS.map(ContentId::new).injectNull(0.3),
                        TEXTS.map(ThreadId::new).injectNull(0.3),
                        MEMBERS.injectNull(0.3),
                        Arbitraries.longs(),
                        Combinators.combine(MOMENTS, values()).as(Dated::new))
                .as((id, kind, actor, object, thread, beneficiary, amount, dated) -> new Activity(
                        id, kind, actor, object, thread, beneficiary, amount, dated.at(), dated.attributes()));
    }

    private record Dated(Instant at, Values attributes) {}

    private static Arbitrary<Values> values() {
        Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3);
        return Combinators.combine(
                        names.list().ofMaxSize(4),
                        TEXTS,
                        Arbitraries.longs(),
                        Arbitraries.longs().list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((all, text, number, numbers, flag) -> {
                    Values values = Values.none();
                    for (int i = 0; i < all.size(); i++) {
                        values = with(i, all.get(i), text, number, numbers, flag, values);
                    }
                    return values;
                });
    }

    private static Values with(
            int i, String name, String text, long number, List<Long> numbers, boolean flag, Values values) {
        return switch (i) {
            case 0 -> values.with(name, text);
            case 1 -> values.with(name, number);
            case 2 -> values.with(name, numbers);
            default -> values.with(name, flag);
        };
    }

    private static Arbitrary<Award> awards() {
        Arbitrary<Subject> subjects =
                Combinators.combine(Arbitraries.of(SubjectType.values()), TEXTS).as(Subject::new);
        Arbitrary<AwardKind> kinds =
                Combinators.combine(Arbitraries.of(AwardType.values()), TEXTS).as(AwardKind::of);
        Arbitrary<FoldKey> keys = Combinators.combine(Arbitraries.of(KeyScope.values()), TEXTS, TEXTS)
                .as(FoldKey::new);
        Arbitrary<Reason> reasons = Combinators.combine(TEXTS, keys, TEXTS.map(ActivityId::new), NUMBERS)
                .as(Reason::new);
        return Combinators.combine(kinds, Arbitraries.longs(), subjects, MOMENTS, reasons)
                .as(Award::new);
    }
}
