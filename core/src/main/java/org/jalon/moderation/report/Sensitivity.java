package org.jalon.moderation.report;

/** How easily an effect of reports fires: its threshold as a share of the usual one. */
public enum Sensitivity {
    /** Never. */
    OFF(0),
    /** At one and a half of the usual threshold. */
    LOW(150),
    /** At the usual threshold. */
    MEDIUM(100),
    /** At half of the usual threshold. */
    HIGH(50);

    private final int percent;

    Sensitivity(int percent) {
        this.percent = percent;
    }

    int percent() {
        return percent;
    }
}
