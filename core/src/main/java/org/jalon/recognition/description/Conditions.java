package org.jalon.recognition.description;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jalon.Description;
import org.jalon.recognition.builtin.Condition;

/** What a fact must be like, in words. */
final class Conditions {

    static final Types<Condition> TYPES = new Types<>(List.of(
            Type.of(
                    "not-to-oneself",
                    Condition.NotToOneself.class,
                    (none, page) -> {},
                    form -> new Condition.NotToOneself()),
            Type.of("attribute", Condition.TextIs.class, Conditions::write, Conditions::readAttribute),
            Type.of("attribute", Condition.FlagIs.class, Conditions::write, Conditions::readAttribute),
            Type.of("attribute", Condition.AtLeast.class, Conditions::write, Conditions::readAttribute),
            Type.of("amount", Condition.AmountAtLeast.class, Conditions::write, Conditions::readAmount),
            Type.of("time-of-day", Condition.TimeOfDay.class, Conditions::write, Conditions::readTime),
            Type.of("weekday", Condition.Weekday.class, Conditions::write, Conditions::readWeekday)));

    private static final String NAME = "name";
    private static final String IS = "is";
    private static final String AT_LEAST = "at-least";

    private Conditions() {}

    private static void write(Condition.TextIs condition, Page page) {
        page.with(NAME, condition.name()).with(IS, condition.text());
    }

    private static void write(Condition.FlagIs condition, Page page) {
        page.with(NAME, condition.name()).with(IS, Description.of(condition.flag()));
    }

    private static void write(Condition.AtLeast condition, Page page) {
        page.with(NAME, condition.name()).with(AT_LEAST, condition.least());
    }

    private static Condition readAttribute(Form form) {
        String name = form.need(NAME).kindName();
        Node wanted = form.oneOf(IS, AT_LEAST);
        if (!form.has(IS)) {
            return new Condition.AtLeast(name, wanted.number());
        }
        return wanted.isFlag() ? new Condition.FlagIs(name, wanted.flag()) : new Condition.TextIs(name, wanted.text());
    }

    private static void write(Condition.AmountAtLeast condition, Page page) {
        page.with(AT_LEAST, condition.least());
    }

    private static Condition readAmount(Form form) {
        return new Condition.AmountAtLeast(form.need(AT_LEAST).number());
    }

    private static void write(Condition.TimeOfDay condition, Page page) {
        page.with("from", condition.from().toString())
                .with("until", condition.until().toString());
    }

    private static Condition readTime(Form form) {
        return new Condition.TimeOfDay(
                form.need("from").time(), form.need("until").time());
    }

    private static void write(Condition.Weekday condition, Page page) {
        page.texts("days", condition.days().stream().map(Words::of).toList());
    }

    private static Condition readWeekday(Form form) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        form.need("days").someItems().forEach(node -> days.add(node.word(DayOfWeek.class)));
        return new Condition.Weekday(days);
    }
}
