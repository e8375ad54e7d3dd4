package org.jalon.moderation.text;

/** Reads one text in one spelling, each character at most twice. Not thread-safe. */
final class Reader {

    private final LetterTable table = LetterTable.INSTANCE;
    private final String text;
    private final Spelling spelling;
    private final Reading reading;
    private final Places places;
    private final Gap gap = new Gap();

    private boolean sawStandIn;
    private boolean sawAmbiguous;
    private long steps;

    /** The first cell of the word being read; -1 between words. */
    private int wordFirst = -1;

    private boolean wordHasLetter;

    /** The first cell of the word before; -1 when there is none. */
    private int before = -1;

    /** Up to there it has been looked whether stand-ins have letters beside them. */
    private int lookedUntil;

    private boolean lettersAhead;

    private Reader(String text, Spelling spelling, Places places) {
        this.text = text;
        this.spelling = spelling;
        this.reading = new Reading(text, spelling);
        this.places = places;
    }

    static Reader of(String text, Spelling spelling) {
        Reader reader = new Reader(text, spelling, Places.untold());
        reader.read();
        return reader;
    }

    /** Reads it again, for where the cells stand. */
    static Places.Told places(String text, Spelling spelling) {
        Places.Told places = new Places.Told(text.length());
        new Reader(text, spelling, places).read();
        return places;
    }

    Reading reading() {
        return reading;
    }

    /** Whether digits or signs stand beside letters, so that other spellings say something else. */
    boolean sawStandIn() {
        return sawStandIn;
    }

    boolean sawAmbiguous() {
        return sawAmbiguous;
    }

    long steps() {
        return steps;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            steps++;
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            take(codePoint, at, next);
            at = next;
        }
        closeWord();
    }

    private void take(int codePoint, int at, int next) {
        char folded = table.fold(codePoint);
        if (folded > '9') {
            takeLetters(folded, at, next);
        } else if (isLetterHere(folded == 0 ? codePoint : folded, at, next)) {
            takeLetter(spelling.letter(folded == 0 ? codePoint : folded), at, next);
        } else if (folded != 0) {
            takeLetter(folded, at, next);
        } else if (codePoint >= 128 && isTransparent(codePoint)) {
            stretch(next);
        } else if (codePoint >= 128 && Character.isLetterOrDigit(codePoint)) {
            wordHasLetter = true;
            takeLetter(Character.toLowerCase(codePoint), at, next);
        } else {
            closeWord();
            gap.add(codePoint);
        }
    }

    private void takeLetters(char folded, int at, int next) {
        if (folded < LetterTable.SEVERAL) {
            takeLetter(folded, at, next);
        } else {
            String several = table.several(folded);
            for (int i = 0; i < several.length(); i++) {
                takeLetter(several.charAt(i), at, next);
            }
        }
        wordHasLetter = true;
    }

    private void takeLetter(int letter, int at, int next) {
        if (wordFirst < 0) {
            wordFirst = reading.size;
        } else if (reading.letters[reading.size - 1] == letter) {
            reading.repeat(reading.size - 1, 1);
            places.stretch(reading.size - 1, next);
            return;
        }
        places.put(reading.size, at, next);
        reading.add(letter);
    }

    private void stretch(int next) {
        if (wordFirst >= 0) {
            places.stretch(reading.size - 1, next);
        }
    }

    private void closeWord() {
        if (wordFirst < 0) {
            return;
        }
        int first = wordFirst;
        reading.mark(first, Reading.BEGINS | gap.marks());
        reading.mark(reading.size - 1, Reading.ENDS);
        boolean isSingle = first == reading.size - 1;
        boolean followsSingle = before >= 0 && before == first - 1;
        boolean linked = before >= 0 && gap.links((isSingle ? 1 : 0) + (followsSingle ? 1 : 0));
        if (linked && isSingle && followsSingle && reading.letters[first] == reading.letters[before]) {
            reading.repeat(before, reading.repeats(first));
            places.join(before, first);
            reading.size--;
        } else {
            reading.mark(first, linked ? Reading.LINKED : 0);
            before = first;
        }
        gap.clear();
        wordFirst = -1;
        wordHasLetter = false;
    }

    /** Whether a digit or sign stands for a letter here: it does in a word that has real letters too. */
    private boolean isLetterHere(int seen, int at, int next) {
        if (!Spelling.isStandIn(seen)) {
            return false;
        }
        if (spelling == Spelling.PLAIN) {
            note(seen, next);
            return false;
        }
        if (Spelling.isInnerOnly(seen) && (wordFirst < 0 || !isWordAt(next))) {
            return false;
        }
        return wordHasLetter || hasLettersAhead(at);
    }

    private void note(int seen, int next) {
        if (wordHasLetter || (next < text.length() && (isLetterAt(next) || isTransparent(text.codePointAt(next))))) {
            sawStandIn = true;
            sawAmbiguous |= Spelling.isAmbiguous(seen);
        } else if (wordFirst >= 0 || (next < text.length() && Spelling.isStandIn(text.charAt(next)))) {
            sawAmbiguous |= Spelling.isAmbiguous(seen); // counts when a letter follows later
        }
    }

    private boolean hasLettersAhead(int at) {
        if (at >= lookedUntil) {
            lookedUntil = at;
            lettersAhead = false;
            while (lookedUntil < text.length() && !lettersAhead && isWordAt(lookedUntil)) {
                steps++;
                lettersAhead = isLetterAt(lookedUntil);
                lookedUntil++;
            }
        }
        return lettersAhead;
    }

    private boolean isWordAt(int at) {
        int codePoint = text.codePointAt(at < text.length() ? at : text.length() - 1);
        return at < text.length()
                && (table.fold(codePoint) != 0
                        || Spelling.isStandIn(codePoint)
                        || (codePoint >= 128 && (Character.isLetter(codePoint) || isTransparent(codePoint))));
    }

    private boolean isLetterAt(int at) {
        int codePoint = text.codePointAt(at);
        return table.fold(codePoint) > '9' || (codePoint >= 128 && Character.isLetter(codePoint));
    }

    private static boolean isTransparent(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
