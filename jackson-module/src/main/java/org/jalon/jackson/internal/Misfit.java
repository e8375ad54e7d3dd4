package org.jalon.jackson.internal;

import org.jalon.MalformedInput;
import org.jspecify.annotations.Nullable;

/** Thrown when a document does not fit a type, or a value has no form; each major turns it into its own exception. */
public final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String what;

    Misfit(String what) {
        this("", what, null);
    }

    Misfit(String what, Throwable cause) {
        this("", what, cause);
    }

    private Misfit(String pointer, String what, @Nullable Throwable cause) {
        super(pointer.isEmpty() ? what : pointer + " " + what, cause, false, false);
        this.pointer = pointer;
        this.what = what;
    }

    /** What the databind's exception names as its cause: core's own, when it tells more. */
    public Throwable reason() {
        return getCause() instanceof MalformedInput malformed ? malformed : this;
    }

    /** The same, seen from one level above. */
    Misfit under(String name) {
        String step = "/" + name.replace("~", "~0").replace("/", "~1");
        return new Misfit(step + pointer, what, getCause());
    }

    Misfit under(int index) {
        return under(Integer.toString(index));
    }
}
