package org.jalon.group;

/** What a group is for. */
public enum GroupType {
    /** Earns together: what its members do while they are in it counts for it. */
    TEAM("team"),

    /** Started together; for boards and for reading, and of no weight for recognition. */
    COHORT("cohort");

    private final String mark;

    GroupType(String mark) {
        this.mark = mark;
    }

    /** Under which type who belongs to it is kept. */
    String mark() {
        return mark;
    }
}
