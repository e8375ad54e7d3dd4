package org.jalon.inmemory;

import java.util.Optional;
import org.jalon.community.Communities;
import org.jalon.community.Community;

/** The community itself. */
final class KeptCommunity implements Communities {

    private final Undo undo;
    private Optional<Community> community = Optional.empty();

    KeptCommunity(Undo undo) {
        this.undo = undo;
    }

    @Override
    public Optional<Community> find() {
        return community;
    }

    @Override
    public void add(Community founded) {
        save(founded);
    }

    @Override
    public void save(Community changed) {
        Optional<Community> before = community;
        community = Optional.of(changed);
        undo.with(() -> community = before);
    }
}
