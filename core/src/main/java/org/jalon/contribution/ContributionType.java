package org.jalon.contribution;

/** What a contribution is. */
public enum ContributionType {
    QUESTION("question.published"),
    ANSWER("answer.published"),
    POST("post.published"),
    COMMENT("comment.published"),
    RESOURCE("resource.shared"),
    /** Evidence of practice; made by {@link EvidenceOfPractice#submit} alone. */
    EVIDENCE("evidence.submitted");

    private final String activity;

    ContributionType(String activity) {
        this.activity = activity;
    }

    /** The kind of the activity that says that there is one. */
    public String activity() {
        return activity;
    }
}
