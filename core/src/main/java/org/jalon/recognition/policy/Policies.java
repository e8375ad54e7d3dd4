package org.jalon.recognition.policy;

/** Port: the policies that the community of a session adopted. */
public interface Policies {

    PolicyTimeline timeline();

    /** Keeps the next version. */
    void add(PolicyVersion version);
}
