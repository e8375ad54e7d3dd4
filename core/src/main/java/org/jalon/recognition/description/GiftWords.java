package org.jalon.recognition.description;

import java.util.Arrays;
import org.jalon.recognition.builtin.Gift;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;

/** What a rule gives, in words, beside the rule's own properties. */
final class GiftWords {

    private static final String ID = "id";
    private static final String AMOUNT = "amount";

    private GiftWords() {}

    /** The id when it is not that of the award; the amount of points always, that of anything else when it is not 1. */
    static void write(Gift gift, Page page) {
        AwardKind kind = gift.kind();
        if (kind.is(AwardType.POINTS) || !gift.ruleId().equals(kind.token())) {
            page.with(ID, gift.ruleId());
        }
        page.with(Words.of(kind.type()), kind.name());
        if (kind.is(AwardType.POINTS) || gift.amount() != 1) {
            page.with(AMOUNT, gift.amount());
        }
    }

    static Gift read(Form form) {
        AwardKind kind = readKind(form);
        if (kind.is(AwardType.POINTS)) {
            return new Gift(form.need(ID).hostId(), kind, form.need(AMOUNT).number());
        }
        return new Gift(form.may(ID).map(Node::hostId).orElse(kind.token()), kind, form.number(AMOUNT, 1));
    }

    private static AwardKind readKind(Form form) {
        Node name = form.oneOf(Arrays.stream(AwardType.values()).map(Words::of).toArray(String[]::new));
        for (AwardType type : AwardType.values()) {
            if (form.has(Words.of(type))) {
                return AwardKind.of(type, type == AwardType.POINTS ? name.kindName() : name.hostId());
            }
        }
        return AwardKind.badge(name.text());
    }
}
