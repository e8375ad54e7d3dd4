package org.jalon.recognition.description;

import java.util.ArrayList;
import java.util.List;
import org.jalon.Description;

/** Properties about to be written down; what is at its default is left out. Not thread-safe. */
final class Page {

    private final List<Description.Property> properties = new ArrayList<>();

    Page with(String name, Description value) {
        properties.add(new Description.Property(name, value));
        return this;
    }

    Page with(String name, String text) {
        return with(name, Description.of(text));
    }

    Page with(String name, long number) {
        return with(name, Description.of(number));
    }

    Page with(String name, Enum<?> word) {
        return with(name, Words.of(word));
    }

    Page texts(String name, Iterable<String> texts) {
        List<Description> items = new ArrayList<>();
        texts.forEach(text -> items.add(Description.of(text)));
        return with(name, Description.of(items));
    }

    Page unless(long usual, String name, long number) {
        return number == usual ? this : with(name, number);
    }

    Page unless(Enum<?> usual, String name, Enum<?> word) {
        return word == usual ? this : with(name, word);
    }

    Page unlessEmpty(String name, List<? extends Description> items) {
        return items.isEmpty() ? this : with(name, Description.of(items));
    }

    Description written() {
        return new Description.Properties(properties);
    }
}
