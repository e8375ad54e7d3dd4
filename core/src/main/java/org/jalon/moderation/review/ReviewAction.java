package org.jalon.moderation.review;

/** What a moderator decides about a review item. */
public enum ReviewAction {
    /** It is, or becomes, published: there is nothing wrong with it, and who reported it was not right. */
    PUBLISH,
    /** It goes, with its points: who reported it was right. */
    REMOVE,
    /** Its author is to edit it, and nobody else sees it until then: who reported it was right. */
    EDIT_REQUESTED,
    /** It stays published, and nothing is said of who reported it; for reported contributions only. */
    IGNORE;

    /** Whether it says that reporters were right; neither they nor the contrary for {@link #IGNORE}. */
    public boolean agreesWithReports() {
        return this == REMOVE || this == EDIT_REQUESTED;
    }
}
