package org.jalon.recognition.policy;

import org.jalon.MalformedInput;

/** Port: the policies that the community of a session adopted. */
public interface Policies {

    /**
     * All versions; asked for at every command. A store that keeps the objects answers with them. One that keeps texts looks up the
     * id of the version adopted last and lets the reader do the rest: {@link PolicyReader#timeline}.
     *
     * @throws UnknownRules when a text names a rule that is not known any more
     * @throws UnreadablePolicy when a text is no policy
     */
    PolicyTimeline timeline(PolicyReader reader);

    /** Keeps the next version. A store that keeps texts keeps {@link StoredPolicy#of}. */
    void add(PolicyVersion version);

    /**
     * Declines, before anything is done, a policy that cannot be given back later. A store that keeps texts says
     * {@link PolicyText#requireWritable}; without that, every policy is welcome.
     *
     * @throws MalformedInput with all that cannot be kept
     */
    default void requireKeepable(Policy policy) {}
}
