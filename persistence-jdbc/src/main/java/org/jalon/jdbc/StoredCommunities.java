package org.jalon.jdbc;

import java.util.Optional;
import org.jalon.community.Communities;
import org.jalon.community.Community;

/** The community itself; sent by the {@link Unit}, before all else. */
record StoredCommunities(Unit unit) implements Communities {

    @Override
    public Optional<Community> find() {
        return Optional.ofNullable(unit.head().community());
    }

    @Override
    public void add(Community community) {
        unit.found(community);
        long first = unit.revision();
        if (first != 1) {
            throw new IllegalStateException("community " + community.id() + " is founded already");
        }
    }

    @Override
    public void save(Community community) {
        unit.revision();
        unit.change(community);
    }
}
