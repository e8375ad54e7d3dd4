package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.contract.Practice.content;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.distinct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.contribution.Evidence;
import org.jalon.recognition.builtin.Field;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/** Whatever is put on contributions and evidence and taken back, what stands is what would if nothing else had been done. */
public abstract class PracticeLawsContract {

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Deed.lists();
    }

    @Property
    void what_stands_is_as_if_only_that_had_been_done(@ForAll("deeds") List<Deed> deeds) {
        PlainPractice plain = PlainPractice.after(deeds);
        CommunityId lived = after(plain.all());

        CommunityId fresh = after(plain.standing());

        assertThat(awards(lived)).isEqualTo(awards(fresh));
        assertThat(balances(lived)).isEqualTo(balances(fresh));
        for (String evidence : List.of("e1", "e2")) {
            assertThat(bench().jalon().evidence().find(lived, content(evidence)).map(Evidence::status))
                    .isEqualTo(Optional.of(evidence).filter(plain::isGiven).map(plain::statusOf));
        }
        Practice.assertSound(lived, bench().jalon());
    }

    private CommunityId after(SortedMap<Integer, Deed> deeds) {
        CommunityId id = Practice.community(bench(), policy());
        new Deeds(id, bench()).doAll(deeds);
        return id;
    }

    /** With rules that remember, so that order and number matter. */
    private static PolicyDraft policy() {
        return Practice.recognition()
                .with(points("capped", 7)
                        .forEach("contribution.endorsed", "evidence.accepted")
                        .atMost(20)
                        .per(DAY))
                .with(badge("trusted")
                        .when(distinct(Field.ACTOR, "contribution.endorsed", "evidence.accepted")
                                .reaches(2)))
                .with(badge("judge")
                        .when(count("evidence.attested", "evidence.questioned").reachesEvery(2)));
    }

    /** The ids of activities are Jalon's own, and others each time. */
    private List<String> awards(CommunityId id) {
        return bench().jalon().recognition().standing(id).stream()
                .map(PracticeLawsContract::plain)
                .sorted()
                .toList();
    }

    private static String plain(Award award) {
        return String.join(
                " ",
                award.occurredAt().toString(),
                award.kind().token(),
                String.valueOf(award.amount()),
                award.subject().id(),
                award.reason().ruleId());
    }

    private SortedMap<MemberId, SortedMap<AwardKind, Long>> balances(CommunityId id) {
        SortedMap<MemberId, SortedMap<AwardKind, Long>> all = new TreeMap<>();
        List<MemberId> members = new ArrayList<>(World.MEMBERS);
        members.addAll(List.of(Practice.EXPERT, World.ANIMATOR));
        members.forEach(member -> all.put(member, bench().jalon().recognition().balances(id, Subject.member(member))));
        return all;
    }
}
