package org.jalon.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Memberships;
import org.jalon.community.Role;
import org.jalon.community.Stay;

class KeptMembershipsProperties {

    private static final MemberId ADA = new MemberId("ada");

    private final Memberships memberships = new KeptMemberships(new Undo(), new Holders());

    @Property
    void somebody_is_a_member_when_the_membership_covers_the_moment(
            @ForAll("moments") @Size(min = 1, max = 5) List<Instant> borders, @ForAll("moments") List<Instant> asked) {
        Membership membership =
                new Membership(ADA, stays(borders.stream().sorted().toList()));
        memberships.save(membership);

        for (Instant moment : asked) {
            assertThat(memberships.isMember(ADA, moment)).isEqualTo(membership.covers(moment));
            assertThat(memberships.isMember(new MemberId("bob"), moment)).isFalse();
        }
    }

    /** A few seconds with a few fractions each, so that many lie on borders or close by. */
    @Provide
    Arbitrary<List<Instant>> moments() {
        return Arbitraries.longs()
                .between(0, 8)
                .flatMap(
                        second -> Arbitraries.integers().between(0, 2).map(nano -> Instant.ofEpochSecond(second, nano)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    /** From each border to the next but one; the last may be open. */
    private static List<Stay> stays(List<Instant> borders) {
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < borders.size(); i += 2) {
            Instant until = i + 1 < borders.size() ? borders.get(i + 1) : null;
            stays.add(new Stay(borders.get(i), until, Role.LEARNER));
        }
        return stays;
    }
}
