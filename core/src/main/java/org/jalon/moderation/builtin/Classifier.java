package org.jalon.moderation.builtin;

import org.jalon.moderation.rule.Submission;

/**
 * Port: something that says how likely a submission is toxic, spam or the like. It may ask a service; then its rule has a {@link
 * Checks#score time limit}. Thread-safe.
 */
@FunctionalInterface
public interface Classifier {

    /**
     * From 0, surely not, to 1, surely.
     *
     * @throws Exception when there is no answer; the rule then does as its {@code OnFailure} says
     */
    double score(Submission submission) throws Exception;
}
