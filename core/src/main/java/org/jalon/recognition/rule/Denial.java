package org.jalon.recognition.rule;

/**
 * That a rule does not give something it would otherwise have given.
 *
 * @param code why, in lower kebab case: {@code cap-reached}
 * @param grant what is not given
 */
public record Denial(String code, Grant grant) {}
