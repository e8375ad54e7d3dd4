package org.jalon.examples.forum.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jalon.activity.Activity;
import org.jalon.examples.SharedData;
import org.jalon.examples.forum.ForumLog;
import org.jalon.examples.forum.Staff;
import org.jalon.examples.replay.Inequality;
import org.jalon.examples.replay.ReplayedCommunity;
import org.junit.jupiter.api.Test;

class RealForumReplayTest {

    private final Path file = SharedData.folder("mooced-dlt1").resolve("replies.csv");
    private final ForumResult result = ForumResult.of(ForumLog.read(file), Staff.beside(file));

    @Test
    void participation_is_as_unequal_as_published() {
        Inequality participation = result.participation();

        assertThat(participation.size()).isEqualTo(426);
        assertThat(participation.total()).isEqualTo(2_529);
        assertThat(participation.topShare(0.01)).isCloseTo(0.122, within(0.0005));
        assertThat(participation.topShare(0.1)).isCloseTo(0.476, within(0.0005));
        assertThat(participation.gini()).isCloseTo(0.608, within(0.0005));
        assertThat(participation.shareHaving(1)).isCloseTo(1.0 / 3, within(0.0005));
    }

    @Test
    void every_contributor_is_welcomed_once() {
        assertThat(result.badges())
                .filteredOn(it -> it.kind().name().equals("First contribution"))
                .hasSize(426);
    }

    @Test
    void any_order_gives_the_same() {
        List<Activity> shuffled = new ArrayList<>(ForumFacts.of(result.log()));
        Collections.shuffle(shuffled, new Random(1));
        ReplayedCommunity community = ForumResult.community(shuffled);

        shuffled.forEach(community::record);

        assertThat(community.awards()).isEqualTo(result.awards());
    }
}
