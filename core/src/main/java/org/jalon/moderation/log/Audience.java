package org.jalon.moderation.log;

/** Who reads the moderation log; each sees all that those before it see, and more. */
public enum Audience {
    /** Anybody: no names, no words, no contents; what was done, when, by which rule and in which role. */
    PUBLIC,
    /** The members of the community: which content, thread, case or measure it was about, too; no names and no words. */
    MEMBERS,
    /** Those who may read all of it: names and reasons, too. */
    MODERATORS;

    /** Whether this audience may know of what is shown to that one. */
    boolean reads(Audience shownTo) {
        return compareTo(shownTo) >= 0;
    }
}
