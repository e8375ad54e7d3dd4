package org.jalon;

/**
 * Why the domain declined. Each concept has its own enum of codes; hosts translate and count them by {@link #code()}.
 */
public interface RefusalCode {

    /** Stable, lower kebab case, unique in Jalon: {@code not-a-member}. */
    String code();

    /** What it means, in one English sentence, for the documentation. */
    String meaning();
}
