package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.jalon.Jalon;
import org.jalon.community.CommunityId;
import org.jalon.recognition.rule.AwardKind;

/** What a host was told is recorded. */
final class Acknowledged {

    private Acknowledged() {}

    /** The activities are in the log, each with its award, once, and all agrees. */
    static void assertKept(Collection<String> ids, Jalon jalon, CommunityId community) {
        List<String> awarded = awarded(jalon, community);
        assertThat(awarded).containsAll(ids).doesNotHaveDuplicates();
        for (String id : ids) {
            int number = Integer.parseInt(id.substring(id.indexOf('-') + 1));
            assertThat(jalon.record(community, Scene.answer(number))
                            .orElseThrow()
                            .alreadyRecorded())
                    .as(id)
                    .isTrue();
        }
        Sight.assertReconciled(community, jalon);
    }

    /** What comes now is recorded and awarded too. */
    static void assertGoesOn(Jalon jalon, CommunityId community) {
        int next = 1_000_000;
        int before = awarded(jalon, community).size();
        jalon.recordAll(community, Scene.answers(next, next + 10)).orElseThrow();
        assertThat(awarded(jalon, community)).hasSize(before + 10);
        Sight.assertReconciled(community, jalon);
    }

    private static List<String> awarded(Jalon jalon, CommunityId community) {
        return jalon.recognition().standing(community).stream()
                .filter(award -> award.kind().equals(AwardKind.RECOGNITION))
                .map(award -> award.reason().cause().value())
                .toList();
    }
}
