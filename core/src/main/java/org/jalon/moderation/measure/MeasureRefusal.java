package org.jalon.moderation.measure;

import org.jalon.RefusalCode;

/** Why moderation stands against a command, or why something about a measure was declined. */
public enum MeasureRefusal implements RefusalCode {
    WARNING_UNACKNOWLEDGED("warning-unacknowledged", "The member was warned and has not acknowledged that yet."),
    MUTED("muted", "The member is muted and says nothing, until when the details tell."),
    SUSPENDED("suspended", "The member is suspended, until when the details tell."),
    EXCLUDED("excluded", "The person is excluded from the community, until when the details tell."),
    ALREADY_SANCTIONED(
            "already-sanctioned",
            "A sanction of the same kind and scope is in force against the member, until when the details tell."),
    END_NOT_LATER("end-not-later", "The end given for the measure is not later than now."),
    NOT_OUTRANKED("not-outranked", "Nobody sanctions themselves, a peer or a superior, or lifts their sanctions."),
    UNKNOWN_MEASURE("unknown-measure", "There is no measure with this id, or it does not concern the one who asks."),
    MEASURE_OVER("measure-over", "The measure is in force no more."),
    NOT_A_WARNING("not-a-warning", "Only a warning can be acknowledged."),
    NOT_A_SANCTION(
            "not-a-sanction", "Only a sanction can be lifted; other measures are decided about where they were taken."),
    ALREADY_APPEALED("already-appealed", "The measure was appealed against before; there is one appeal per measure."),
    APPEAL_TERM_OVER("appeal-term-over", "The time in which one may appeal is over."),
    NOT_APPEALED("not-appealed", "Nobody has appealed against the measure."),
    APPEAL_DECIDED("appeal-decided", "The appeal was decided before."),
    PARTY_TO_APPEAL("party-to-appeal", "Nobody decides on an appeal against what they did, or of their own.");

    private final String code;
    private final String meaning;

    MeasureRefusal(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
