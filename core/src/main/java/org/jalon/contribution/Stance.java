package org.jalon.contribution;

/** What a member says of evidence. */
public enum Stance {
    ATTESTS("evidence.attested"),
    QUESTIONS("evidence.questioned");

    private final String activity;

    Stance(String activity) {
        this.activity = activity;
    }

    /** The kind of the activity that says so. */
    public String activity() {
        return activity;
    }
}
