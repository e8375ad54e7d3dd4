package org.jalon.examples.report;

import static org.jalon.examples.report.Tag.tag;

import java.util.List;
import java.util.Locale;
import org.jalon.examples.report.Timeline.Kind;
import org.jalon.examples.report.Timeline.Moment;

/** A timeline: the first moments at once, the others in a fold. */
record TimelineHtml(Language language, Timeline timeline) {

    private static final int VISIBLE = 12;

    Html html() {
        return tag("div", "block").containing(tag("h3").textIfAny(timeline.title()), contents());
    }

    private Html contents() {
        List<Moment> all = timeline.moments();
        if (all.isEmpty()) {
            return tag("p", "nothing").text(language.say(Phrase.NOTHING_YET));
        }
        return all.size() <= VISIBLE ? list(all) : Html.join(List.of(list(all.subList(0, VISIBLE)), rest(all)));
    }

    private Html rest(List<Moment> all) {
        return tag("details", "more")
                .containing(
                        tag("summary").text(language.say(Phrase.MORE_MOMENTS, all.size())),
                        list(all.subList(VISIBLE, all.size())));
    }

    private Html list(List<Moment> moments) {
        return tag("ol", "timeline")
                .containing(moments.stream().map(this::moment).toList());
    }

    private Html moment(Moment moment) {
        Html when = tag("time").with("datetime", moment.on().toString()).text(language.write(moment.on()));
        Html kind = tag("span", "kind").text(language.say(phrase(moment.kind())));
        return tag("li", moment.kind().name().toLowerCase(Locale.ROOT))
                .containing(
                        tag("p", "when").containing(when, kind),
                        tag("p", "what").text(moment.title()),
                        tag("p").textIfAny(moment.text()));
    }

    private static Phrase phrase(Kind kind) {
        return switch (kind) {
            case EVENT -> Phrase.EVENT;
            case MILESTONE -> Phrase.MILESTONE;
            case BADGE -> Phrase.BADGE;
            case RETRACTION -> Phrase.RETRACTION;
        };
    }
}
