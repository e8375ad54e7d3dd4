package org.jalon.recognition.description;

import org.jalon.Description;
import org.jalon.internal.Sheet;
import org.jalon.recognition.builtin.ChallengeRules;
import org.jalon.recognition.builtin.Entrants;
import org.jalon.recognition.builtin.Until;
import org.jalon.recognition.rule.NamedRule;
import org.jalon.recognition.rule.RuleSource;

/** Rules that hold for a time, and for those who have entered a challenge, in words. */
final class ChallengeWords {

    private static final RuleSource HARMLESS = new NamedRule("?");

    private ChallengeWords() {}

    static void write(Until until, Page page) {
        page.with("deadline", Sheet.MOMENT.format(until.deadline())).with("rule", RuleTypes.TYPES.write(until.rule()));
    }

    static RuleSource readUntil(Form form) {
        return new Until(
                form.need("deadline").moment(),
                RuleTypes.TYPES.read(form.need("rule")).orElse(HARMLESS));
    }

    static void write(ChallengeRules challenge, Page page) {
        page.with("challenge", challenge.challenge())
                .unless(Entrants.EVERYBODY, "entrants", challenge.entrants())
                .with("rules", Description.of(RuleTypes.TYPES.writeAll(challenge.rules())));
    }

    static RuleSource readChallenge(Form form) {
        form.need("rules").someItems();
        return new ChallengeRules(
                form.need("challenge").hostId(),
                form.word("entrants", Entrants.class, Entrants.EVERYBODY),
                form.list("rules", RuleTypes.TYPES::read));
    }
}
