package org.jalon.examples.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jalon.examples.SharedData;
import org.junit.jupiter.api.Test;

class RealDumpTest {

    @Test
    void the_dump_of_a_real_site_is_read_whole() {
        Dump dump = Dump.read(SharedData.folder("stackexchange-quantumcomputing"));

        assertThat(dump.posts()).hasSize(1_986);
        assertThat(dump.votes()).hasSize(12_560);
        assertThat(dump.users()).hasSize(3_461);
        assertThat(dump.comments()).hasSize(3_413);
        assertThat(dump.badges()).hasSize(4_671);
        assertThat(dump.posts()).filteredOn(Post::type, PostType.QUESTION).hasSize(612);
        assertThat(dump.posts()).filteredOn(Post::type, PostType.ANSWER).hasSize(1_060);
        assertThat(dump.votes()).filteredOn(Vote::type, VoteType.UP).hasSize(10_103);
        assertThat(dump.votes())
                .extracting(Vote::bounty)
                .filteredOn(Objects::nonNull)
                .hasSize(37);
    }
}
