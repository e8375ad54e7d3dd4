package org.jalon.moderation.review;

/** Who may see a contribution. */
public enum Visibility {
    /** Everybody whom the host lets. */
    PUBLISHED,
    /** Its author and moderators, until a moderator decides: it was never published. */
    HELD,
    /** Its author and moderators, since members reported it. */
    HIDDEN,
    /** Its author and moderators, until the author has edited it. */
    EDIT_REQUESTED,
    /** Nobody: a moderator removed it, or turned it down before it was published. */
    REMOVED;

    /** Whether everybody may see it. */
    public boolean isOpen() {
        return this == PUBLISHED;
    }
}
