package org.jalon.examples.report;

/** A remark set apart from the rest: something that helps to understand, or something to beware of. */
public record Note(Tone tone, String title, String text) implements Block {

    /** How much attention a note asks for. */
    public enum Tone {
        INFO,
        WARNING
    }

    public Note {
        Titles.require("note", title);
    }

    public static Note info(String title, String text) {
        return new Note(Tone.INFO, title, text);
    }

    public static Note warning(String title, String text) {
        return new Note(Tone.WARNING, title, text);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.note(this);
    }
}
