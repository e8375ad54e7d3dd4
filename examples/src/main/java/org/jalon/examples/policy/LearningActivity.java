package org.jalon.examples.policy;

import java.util.List;

/**
 * The kinds of activities that a learning community reports, or that Jalon states when contributions, evidence and gatherings go through its use
 * cases. Who acts is the actor, unless said otherwise.
 */
public final class LearningActivity {

    /** Somebody became a member. */
    public static final String MEMBER_JOINED = "member.joined";

    /** On the question. */
    public static final String QUESTION_ASKED = "question.published";

    /** On the answer, within the question; report a {@link #REPLY_RECEIVED} for who asked as well. */
    public static final String ANSWER_PUBLISHED = "answer.published";

    /** Actor: who asked. Beneficiary: who answered. On the answer. */
    public static final String ANSWER_ACCEPTED = "answer.accepted";

    /** On the comment, within the discussion. */
    public static final String COMMENT_PUBLISHED = "comment.published";

    /** Actor: who replies. Beneficiary: who is replied to. On the reply, within the discussion or question. */
    public static final String REPLY_RECEIVED = "reply.received";

    /** On the resource. */
    public static final String RESOURCE_SHARED = "resource.shared";

    /** Actor: who confirms its worth. Beneficiary: whose contribution it is. On the contribution. */
    public static final String ENDORSEMENT_GIVEN = "contribution.endorsed";

    /** On the evidence that know-how was applied at work. */
    public static final String EVIDENCE_SHARED = "evidence.submitted";

    /** Actor: whose word was decisive. Beneficiary: whose evidence it is. On the evidence. */
    public static final String EVIDENCE_ACCEPTED = "evidence.accepted";

    /** On the gathering. */
    public static final String GATHERING_ATTENDED = "gathering.attended";

    /** What members give to the others; each occurs once for each thing given. */
    public static final List<String> CONTRIBUTIONS =
            List.of(QUESTION_ASKED, ANSWER_PUBLISHED, COMMENT_PUBLISHED, RESOURCE_SHARED, EVIDENCE_SHARED);

    private LearningActivity() {}
}
