package org.jalon.recognition.policy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.recognition.rule.Carried;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.TeamShare;

/** Jalon's own rules: always in force, whatever the policy. */
final class OwnRules {

    private OwnRules() {}

    /** Those that tell these rules what they want to know, and the one that carries on what other communities gave. */
    static List<RecognitionRule> beside(Collection<RecognitionRule> rules) {
        Set<String> wanted = new TreeSet<>();
        rules.forEach(
                rule -> rule.listensTo().forEach(kind -> TeamShare.wanted(kind).ifPresent(wanted::add)));
        return List.of(TeamShare.ofActivities(wanted), TeamShare.ofAwards(wanted), new Carried());
    }
}
