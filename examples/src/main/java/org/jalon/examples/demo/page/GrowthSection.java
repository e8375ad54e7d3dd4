package org.jalon.examples.demo.page;

import static org.jalon.examples.report.Column.bar;
import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.text;

import java.util.List;
import java.util.Locale;
import org.jalon.activity.ContentId;
import org.jalon.community.StageMove;
import org.jalon.contribution.Voice;
import org.jalon.contribution.Word;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.examples.demo.story.AtWork;
import org.jalon.examples.demo.story.DemoPolicy;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.recognition.builtin.KudosRule;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/** What members became for each other: stages of the community, trust, thanks, and words on what was shown at work. */
record GrowthSection(Facts facts) {

    private record Said(ContentId content, Word word) {}

    Section section() {
        return Section.titled("How the community grew")
                .introducing("Stages are decided by you, with a reason. Levels follow from what members do, and go with"
                        + " silence. Kudos are scarce: ten a month for each.")
                .with(stages(), levels(), kudos(), words());
    }

    private Table stages() {
        List<StageMove> moves = facts.story()
                .jalon()
                .communities()
                .find(facts.story().cohort())
                .orElseThrow()
                .profile()
                .stages();
        return Table.of(
                        moves,
                        text("Stage", move -> move.stage().name()),
                        text("Since", move -> Dates.full(CourseYear.dayOf(move.at()))),
                        text("Why", StageMove::reason))
                .titled("Maturity stages");
    }

    private Table levels() {
        return Table.of(
                        List.of(2L, 1L, 0L),
                        count("Level of trust", level -> level),
                        bar(
                                "Members",
                                level -> facts.members().stream()
                                        .filter(person -> balance(person, AwardKind.level(DemoPolicy.TRUST)) == level)
                                        .count()))
                .titled("Levels at the end of the year; "
                        + facts.story().chapters().ladder().losses().size() + " were lost by silence on the way");
    }

    private Table kudos() {
        List<Person> thanked = facts.people().stream()
                .filter(person -> balance(person, KudosRule.KUDOS) > 0)
                .sorted((one, other) -> Long.compare(balance(other, KudosRule.KUDOS), balance(one, KudosRule.KUDOS)))
                .toList();
        return Table.of(thanked, text("Member", Person::name), bar("Kudos", person -> balance(person, KudosRule.KUDOS)))
                .titled("Whom others thanked");
    }

    private long balance(Person person, AwardKind kind) {
        return facts.story().jalon().recognition().balance(facts.story().cohort(), Subject.member(person.id()), kind);
    }

    private Table words() {
        List<Said> all = List.of(AtWork.TOGETHER, AtWork.PUT_RIGHT, AtWork.REFUSED).stream()
                .flatMap(content ->
                        facts.story().jalon().evidence().words(facts.story().cohort(), content, null, 100).stream()
                                .map(word -> new Said(content, word)))
                .toList();
        return Table.of(
                        all,
                        text("Evidence", this::title),
                        text("Of", this::holders),
                        text("Who", said -> facts.name(said.word().member())),
                        text("Says", GrowthSection::stance),
                        text("Now", said -> status(said.content())))
                .titled("What colleagues said of what was shown at work");
    }

    private String title(Said said) {
        return facts.story().script().post(said.content()).orElseThrow().title();
    }

    private String holders(Said said) {
        return String.join(
                ", ",
                facts
                        .story()
                        .jalon()
                        .evidence()
                        .find(facts.story().cohort(), said.content())
                        .orElseThrow()
                        .holders()
                        .stream()
                        .map(facts::name)
                        .toList());
    }

    private static String stance(Said said) {
        String voice = said.word().voice() == Voice.PEER ? " as a peer" : " as an expert";
        String reason = said.word().reason();
        return said.word().stance().name().toLowerCase(Locale.ROOT)
                + voice
                + (reason == null ? "" : ": “" + reason + "”");
    }

    private String status(ContentId content) {
        return facts.story()
                .jalon()
                .evidence()
                .find(facts.story().cohort(), content)
                .orElseThrow()
                .status()
                .name()
                .toLowerCase(Locale.ROOT);
    }
}
