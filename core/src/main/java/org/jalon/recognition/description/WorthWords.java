package org.jalon.recognition.description;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.Description;
import org.jalon.recognition.builtin.Worth;

/** Which kinds of facts count and how much each is worth, in words: the kind alone where it is worth the usual amount. */
final class WorthWords {

    private static final String KIND = "kind";
    private static final String AMOUNT = "amount";
    private static final String PER_UNIT = "per-unit";

    private WorthWords() {}

    static Description write(String kind, Worth worth, long usual) {
        if (worth.equals(new Worth(usual, 0))) {
            return Description.of(kind);
        }
        Page page = new Page().with(KIND, kind);
        if (worth.fixed() != 0 || worth.perUnit() == 0) {
            page.with(AMOUNT, worth.fixed());
        }
        return page.unless(0, PER_UNIT, worth.perUnit()).written();
    }

    static SortedMap<String, Worth> read(Node kinds, long usual) {
        SortedMap<String, Worth> worth = new TreeMap<>();
        for (Node node : kinds.someItems()) {
            Map.Entry<String, Worth> one =
                    node.isText() ? Map.entry(node.text(), new Worth(usual, 0)) : read(node.form());
            if (worth.put(one.getKey(), one.getValue()) != null) {
                node.note("duplicate-kind", Node.shown(one.getKey()) + " stands in the list before; leave one");
            }
        }
        return worth;
    }

    private static Map.Entry<String, Worth> read(Form form) {
        String kind = form.need(KIND).text();
        Worth worth = new Worth(
                form.has(PER_UNIT) ? form.number(AMOUNT, 0) : form.need(AMOUNT).number(), form.number(PER_UNIT, 0));
        form.close();
        return Map.entry(kind, worth);
    }
}
