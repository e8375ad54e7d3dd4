package org.jalon.recognition.builtin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jalon.activity.Activity;
import org.jalon.recognition.rule.Fact;

/** Whose days and weeks count. */
public enum Zone {
    /** Those of the community. */
    COMMUNITY,
    /** Those of the member, where the attribute {@link Activity#ZONE} says where the member was; else those of the community. */
    MEMBER;

    LocalDate date(Fact fact) {
        return this == COMMUNITY ? fact.date() : LocalDate.ofInstant(fact.occurredAt(), ofMember(fact));
    }

    private static ZoneId ofMember(Fact fact) {
        return fact.attributes()
                .text(Activity.ZONE)
                .map(id -> known(id, fact.zone()))
                .orElseGet(fact::zone);
    }

    private static ZoneId known(String id, ZoneId otherwise) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return otherwise;
        }
    }
}
