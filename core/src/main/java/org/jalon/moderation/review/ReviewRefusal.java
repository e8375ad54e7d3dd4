package org.jalon.moderation.review;

import org.jalon.RefusalCode;

/** Why something about a review item was declined. */
public enum ReviewRefusal implements RefusalCode {
    UNKNOWN_REVIEW_ITEM("unknown-review-item", "There is no review item with this id."),
    REVIEW_CONFLICT(
            "review-conflict", "The review item, or what it is about, has changed since it was looked at; look again."),
    CLAIMED_BY_ANOTHER("claimed-by-another", "Another moderator looks into the review item."),
    NOT_CLAIMED("not-claimed", "The member does not look into the review item."),
    OWN_CASE("own-case", "Nobody decides about what is their own."),
    UNFIT_ACTION("unfit-action", "What is held can be published, removed or sent back, but not ignored.");

    private final String code;
    private final String meaning;

    ReviewRefusal(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
