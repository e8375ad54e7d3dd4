package org.jalon.community;

import org.jalon.Description;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;

/** The text form of what may change of a community. */
final class ProfileText {

    private ProfileText() {}

    static Description.Properties written(Profile profile) {
        return new Sheet()
                .with("charter", written(profile.charter()))
                .with("door", profile.door())
                .each("courses", profile.courses(), ProfileText::written)
                .each("phases", profile.phases(), ProfileText::written)
                .each("stages", profile.stages(), ProfileText::written)
                .each("rests", profile.rests(), ProfileText::written)
                .maybe("successor", profile.successor())
                .written();
    }

    private static Sheet written(Charter charter) {
        return new Sheet().with("purpose", charter.purpose()).with("values", charter.values());
    }

    private static Sheet written(Course course) {
        return new Sheet()
                .with("id", course.id().value())
                .with("opens", course.opens())
                .with("closes", course.closes());
    }

    private static Sheet written(PhaseChange change) {
        return new Sheet()
                .with("from", change.from())
                .maybe("phase", change.phase())
                .with("by", change.by().value());
    }

    private static Sheet written(StageMove move) {
        return new Sheet()
                .with("stage", move.stage().name())
                .with("at", move.at())
                .with("by", move.by().value())
                .with("reason", move.reason());
    }

    private static Sheet written(Rest rest) {
        return new Sheet()
                .with("since", rest.since())
                .maybe("until", rest.until())
                .with("by", rest.by().value());
    }

    static Profile read(Description described) {
        Fields fields = new Fields(described);
        return new Profile(
                charter(fields.below("charter")),
                fields.word("door", Door.class),
                fields.each("courses", ProfileText::course),
                fields.each("phases", ProfileText::phase),
                fields.each("stages", ProfileText::stage),
                fields.each("rests", ProfileText::rest),
                fields.maybe("successor")
                        .map(id -> new CommunityId(fields.uuid("successor")))
                        .orElse(null));
    }

    private static Charter charter(Fields fields) {
        return new Charter(fields.text("purpose"), fields.texts("values"));
    }

    private static Course course(Fields fields) {
        return new Course(new CourseId(fields.text("id")), fields.moment("opens"), fields.moment("closes"));
    }

    private static PhaseChange phase(Fields fields) {
        return new PhaseChange(
                fields.moment("from"), fields.maybeWord("phase", Phase.class).orElse(null), by(fields));
    }

    private static StageMove stage(Fields fields) {
        return new StageMove(new Stage(fields.text("stage")), fields.moment("at"), by(fields), fields.text("reason"));
    }

    private static Rest rest(Fields fields) {
        return new Rest(fields.moment("since"), fields.maybeMoment("until").orElse(null), by(fields));
    }

    private static MemberId by(Fields fields) {
        return new MemberId(fields.text("by"));
    }
}
