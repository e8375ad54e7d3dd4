package org.jalon.moderation.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.HostId;
import org.jalon.MalformedInput;
import org.jalon.Violation;
import org.jspecify.annotations.Nullable;

/** Words to look for, all at once. Immutable; equal to another with equal entries in the same order. */
public final class WordList {

    private static final int FEWEST_LETTERS = 2;

    private final List<WordEntry> entries;
    private final Automaton automaton;

    private WordList(List<WordEntry> entries, List<Pattern> patterns) {
        this.entries = entries;
        this.automaton = new Automaton(patterns.stream()
                .flatMap(pattern -> Stream.concat(Stream.of(pattern), pattern.split().stream()))
                .toList());
    }

    /**
     * These entries.
     *
     * @throws MalformedInput when an entry has fewer than two letters, or an id that is none or another's
     */
    public static WordList of(Collection<WordEntry> entries) {
        List<WordEntry> copy = List.copyOf(entries);
        List<Pattern> patterns = new ArrayList<>(copy.size());
        List<Violation> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (WordEntry entry : copy) {
            Pattern pattern = Pattern.of(entry);
            String path = "entries[" + patterns.size() + "]";
            patterns.add(pattern);
            if (pattern.letterCount() < FEWEST_LETTERS || entry.text().length() > HostId.MAX_LENGTH) {
                found.add(new Violation(
                        path + ".text",
                        "word",
                        "must have at least " + FEWEST_LETTERS + " letters and at most " + HostId.MAX_LENGTH
                                + " characters"));
            }
            if (!HostId.Check.isWellFormed(entry.id())) {
                found.add(new Violation(path + ".id", "host-id", "must be 1 to 128 characters, not blank"));
            } else if (!ids.add(entry.id())) {
                found.add(new Violation(
                        path + ".id", "duplicate-id", "is '" + entry.id() + "', as of an entry before; leave one"));
            }
        }
        if (!found.isEmpty()) {
            throw new MalformedInput(found);
        }
        return new WordList(copy, patterns);
    }

    /** Whole words. */
    public static WordList of(String... words) {
        return of(Stream.of(words).map(WordEntry::word).toList());
    }

    /** One {@linkplain WordEntry#parse entry} a line; blank lines, repeated ones and those that begin with {@code #} do not count. */
    public static WordList parse(Stream<String> lines) {
        return of(lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .distinct()
                .map(WordEntry::parse)
                .toList());
    }

    public List<WordEntry> entries() {
        return entries;
    }

    /**
     * Every place where an entry stands, once, in the order of where they end; those that need digits or signs to be read as letters
     * come last. Time grows as the text does.
     */
    public List<Match> find(Letters letters) {
        Set<Match> matches = new LinkedHashSet<>();
        scan(
                letters,
                (pattern, from, to) -> matches.add(new Match(pattern.entry().id(), from, to)));
        return List.copyOf(matches);
    }

    long scan(Letters letters, Automaton.Found found) {
        long steps = 0;
        for (Reading reading : letters.readings()) {
            steps += automaton.scan(reading, found);
        }
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordList that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "WordList of " + entries.size();
    }
}
