package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;

/** The law of delivery, whatever happens in whatever order. */
public abstract class OutboxLawsContract {

    /** A bench on a store that nobody else publishes to meanwhile; the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Provide
    Arbitrary<List<Traffic>> traffic() {
        return Traffic.lists();
    }

    /** That none overtakes another is checked by {@link Street} at each delivery. */
    @Property
    void each_event_is_delivered_at_least_once_and_never_before_one_that_waits(
            @ForAll("traffic") List<Traffic> traffic) {
        Street street = new Street(Post.on(bench()));

        traffic.forEach(street::happens);
        street.calmsDown();

        for (CommunityId community : street.communities()) {
            List<Event> delivered = street.deliveredTo(community);
            assertThat(delivered.stream().map(Event::place).distinct().sorted())
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, street.publishedBy(community))
                            .boxed()
                            .toList());
            assertThat(delivered.stream().distinct().map(Event::id)).doesNotHaveDuplicates();
            assertThat(delivered.stream().map(Event::id).distinct()).hasSize(street.publishedBy(community));
        }
    }
}
