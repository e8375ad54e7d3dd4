package org.jalon.recognition.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jalon.Description;
import org.jalon.MalformedInput;
import org.jalon.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an administrator is told who writes a policy by hand. */
class PolicyMistakesTest {

    @Test
    void all_that_is_wrong_is_told_at_once() {
        List<Violation> violations = violations("""
                {"title": "x", "rules": [
                  {"type": "each", "id": "", "points": 10, "kinds": [], "guards": [{"type": "cap", "limits": 5}]},
                  {"type": "eech"},
                  {"type": "threshold", "badge": "b", "measure": {"type": "count", "kinds": "answered"}},
                  "helping"
                ]}""");

        assertThat(violations)
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly(
                        "name missing-property",
                        "rules[0].amount missing-property",
                        "rules[0].guards[0].limit missing-property",
                        "rules[0].guards[0].limits unknown-property",
                        "rules[0].guards[0].period missing-property",
                        "rules[0].id host-id",
                        "rules[0].kinds not-empty",
                        "rules[0].points wrong-type",
                        "rules[1].type unknown-type",
                        "rules[2].measure.kinds wrong-type",
                        "rules[2].reaches missing-property",
                        "rules[3] wrong-type",
                        "title unknown-property");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                   | policy wrong-type is a list; write an object of named properties",
                "{'name':'p','rules':{}}              | rules wrong-type is an object; write a list",
                "{'name':true,'rules':[]}             | name wrong-type is true or false; write a text",
                "{'name':'p','rules':[{}]}            | rules[0].type missing-property is missing; it must be given",
                "{'name':'p','rules':[{'type':1}]}    | rules[0].type wrong-type is a number; write a text"
            })
    void a_policy_has_a_name_and_rules(String json, String told) {
        assertThat(told(json)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'cap','limit':0,'period':'day'}          | limit positive is 0; pass a number above 0",
                "{'type':'cap','limit':1,'period':'days'}         | period unknown-word is 'days'; choose one of [day, week, month, quarter, year]",
                "{'type':'cap','limit':1,'period':'DAY'}          | period unknown-word is 'DAY'; choose one of [day, week, month, quarter, year]",
                "{'type':'cap','limit':'1','period':'day'}        | limit wrong-type is a text; write a whole number",
                "{'type':'first','count':1,'per':'member'}        | per unknown-word is 'member'; choose one of [recipient, content, thread, recipient-and-content, recipient-and-thread, community]",
                "{'type':'minimum-gap','gap':'1 hour'}            | gap duration is '1 hour'; write it like PT90M, PT12H or P7D",
                "{'type':'minimum-gap','gap':'PT0S'}              | gap duration is 'PT0S'; write it like PT90M, PT12H or P7D",
                "{'type':'maximum-per-window','count':3000000000,'window':'P1D'} | count positive is 3000000000; pass a number from 1 to 2147483647",
                "{'type':'limit'}                                 | type unknown-type is 'limit'; choose one of [cap, first, minimum-gap, maximum-per-window]"
            })
    void a_guard_says_what_is_wrong_with_it(String guard, String told) {
        assertThat(told(each("'kinds':['a'],'guards':[" + guard + "]"))).containsExactly("rules[0].guards[0]." + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'attribute','name':'a b','is':''}         | .name kind-name is 'a b'; use 1 to 128 letters, digits, dots, dashes or underscores",
                "{'type':'attribute','name':'a','is':5}            | .is wrong-type is a number; write a text",
                "{'type':'attribute','name':'a'}                   | .is missing-property is missing; give one of [is, at-least]",
                "{'type':'attribute','name':'a','is':'','at-least':1} | ` contradiction has more than one of [is, at-least]; leave one`",
                "{'type':'time-of-day','from':'9','until':'24:00'} | .from time-of-day is '9'; write it like 09:30",
                "{'type':'weekday','days':[]}                      | .days not-empty is empty; name at least one",
                "{'type':'weekday','days':['sonday']}              | .days[0] unknown-word is 'sonday'; choose one of [monday, tuesday, wednesday, thursday, friday, saturday, sunday]",
                "{'type':'not-to-oneself','name':'x'}              | .name unknown-property is unknown here; there are [type]"
            })
    void a_condition_says_what_is_wrong_with_it(String condition, String told) {
        assertThat(told(each("'kinds':['a'],'conditions':[" + condition + "]")).get(0))
                .isEqualTo("rules[0].conditions[0]" + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kinds':['a','a']                       | kinds[1] duplicate-kind 'a' stands in the list before; leave one",
                "'kinds':[{'kind':'a'}]                  | kinds[0].amount missing-property is missing; it must be given",
                "'kinds':[{'amount':1}]                  | kinds[0].kind missing-property is missing; it must be given",
                "'kinds':[{'kind':'a','amount':1,'x':1}] | kinds[0].x unknown-property is unknown here; there are [kind, amount, per-unit]",
                "'kinds':[5]                             | kinds[0] wrong-type is a number; write an object of named properties",
                "'kinds':['a'],'badge':'b'               | ` contradiction has more than one of [points, badge, milestone, level, signal]; leave one`",
                "'kinds':['a'],'to':'me'                 | to unknown-word is 'me'; choose one of [who-deserves-it, actor, beneficiary, team, content, community]"
            })
    void a_rule_says_what_is_wrong_with_it(String rest, String told) {
        String expected = told.startsWith(" ") ? told : "." + told;
        assertThat(told(each(rest))).containsExactly("rules[0]" + expected);
    }

    @Test
    void a_long_text_is_told_in_part() {
        String told =
                told(each("'kinds':['a'],'to':'" + "x".repeat(1000) + "'")).get(0);

        assertThat(told).hasSizeLessThan(300).contains("xxx…'");
    }

    private static String each(String rest) {
        return "{'name':'p','rules':[{'type':'each','id':'r','points':'recognition','amount':1," + rest + "}]}";
    }

    private static List<String> told(String singleQuoted) {
        return violations(singleQuoted.replace('\'', '"')).stream()
                .map(violation -> violation.path() + " " + violation.code() + " " + violation.message())
                .toList();
    }

    private static List<Violation> violations(String json) {
        Description description = Description.decode(json);
        return catchThrowableOfType(MalformedInput.class, () -> PolicyDraft.from(description))
                .violations();
    }
}
