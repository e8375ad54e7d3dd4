package org.jalon.community;

/** In which way somebody may come into a community. Who may admit lets anybody in whatever the door, and invitations always hold. */
public enum Door {
    /** Whoever wants comes in by themselves, as a learner. */
    OPEN,

    /** Only who is invited comes in, or who is admitted without having asked. */
    INVITATION,

    /** Whoever wants may ask, and is admitted or turned away. */
    APPROVAL
}
