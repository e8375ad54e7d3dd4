package org.jalon.moderation.rule;

/**
 * Something that speaks against a submission, or for it, without deciding.
 *
 * @param label what it is evidence of: {@code spam}
 * @param weight how much; below 0 it speaks for the submission
 * @param reason why
 */
public record Evidence(String label, int weight, Reason reason) {}
