package org.jalon.community;

import java.util.Optional;

/** Port: the community of a session. */
public interface Communities {

    /** Empty before it is founded. */
    Optional<Community> find();

    /** Keeps it; there was none. */
    void add(Community community);

    /** Keeps it, in place of what it was; its id, zone, founder and beginning are as before. */
    void save(Community community);
}
