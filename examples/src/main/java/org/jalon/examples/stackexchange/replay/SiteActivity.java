package org.jalon.examples.stackexchange.replay;

/** The kinds of activities of a question-and-answer site, and the attributes they carry so that rules look nothing up. */
final class SiteActivity {

    static final String ACCOUNT_CREATED = "account.created";

    /** Standing elsewhere in the network. Not in any dump: inferred from the official reputation. */
    static final String NETWORK_BONUS = "network.bonus";

    static final String QUESTION_ASKED = "question.asked";
    static final String ANSWER_PUBLISHED = "answer.published";
    static final String COMMENT_POSTED = "comment.posted";

    /** Beneficiary: the post's owner. The amount is what a vote adds to the score: 1 or -1. */
    static final String QUESTION_UPVOTED = "question.upvoted";

    static final String QUESTION_DOWNVOTED = "question.downvoted";
    static final String ANSWER_UPVOTED = "answer.upvoted";
    static final String ANSWER_DOWNVOTED = "answer.downvoted";

    /** Actor: the question's owner. Beneficiary: the answer's. */
    static final String ANSWER_ACCEPTED = "answer.accepted";

    /** Actor: who offers. The amount is that of the bounty. */
    static final String BOUNTY_OFFERED = "bounty.offered";

    /** Beneficiary: the answer's owner. The amount is that of the bounty. */
    static final String BOUNTY_WON = "bounty.won";

    /** The amount is how often a question was viewed; known for the end of the story only. */
    static final String VIEWS_COUNTED = "views.counted";

    /** The amount is how many up votes a member cast; known for the last visit only. */
    static final String UPVOTES_COUNTED = "upvotes.counted";

    static final String DOWNVOTES_COUNTED = "downvotes.counted";

    /** Yes for what is about one's own question: an answer to it, a bounty on it. */
    static final String OWN_QUESTION = "own-question";

    /** Yes for the first answer to its question. */
    static final String FIRST_ANSWER = "first-answer";

    /** Whole days from the question to the answer. */
    static final String DAYS_AFTER_QUESTION = "days-after-question";

    /** Yes from the day on which a post belongs to the community as a whole. */
    static final String WIKI = "wiki";

    /** Yes for what changes one's reputation without being a merit of that day: a gift or an expense. */
    static final String NO_MERIT = "no-merit";

    private SiteActivity() {}
}
