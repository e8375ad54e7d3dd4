package org.jalon.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.examples.SharedData;
import org.junit.jupiter.api.Test;

class RealForumTest {

    @Test
    void the_forum_of_a_real_course_is_read_whole() {
        List<Reply> replies = ForumLog.read(SharedData.folder("mooced-dlt1").resolve("replies.csv"))
                .replies();

        assertThat(replies).hasSize(2_529);
        assertThat(replies).extracting(Reply::author).doesNotContainNull();
        assertThat(replies.stream().map(Reply::author).distinct()).hasSize(426);
        assertThat(replies).filteredOn(reply -> reply.part() > 1).hasSize(20);
        assertThat(replies).filteredOn(reply -> reply.discussion() == null).hasSize(3);
        assertThat(replies.stream().map(reply -> reply.comment() + "/" + reply.part()))
                .doesNotHaveDuplicates();
    }
}
