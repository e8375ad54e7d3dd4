package org.jalon;

import jakarta.validation.Validator;
import java.time.InstantSource;
import org.jalon.community.CommunityLife;
import org.jalon.internal.InputCheck;
import org.jalon.recognition.Recognition;
import org.jalon.recognition.Recording;
import org.jalon.recognition.policy.PolicyReader;
import org.jalon.recognition.rule.Rules;
import org.jspecify.annotations.Nullable;

/** What a {@link Jalon} is made with; all of it may be left as it is. Not thread-safe. */
public final class JalonBuilder {

    private Store store;
    private InstantSource clock = InstantSource.system();
    private @Nullable IdSource ids;
    private @Nullable Validator validator;
    private @Nullable Rules rules;

    JalonBuilder(Store store) {
        this.store = store;
    }

    /** Where communities are kept; in memory when not said. */
    public JalonBuilder store(Store store) {
        this.store = store;
        return this;
    }

    /** What time it is; the system's clock when not said. */
    public JalonBuilder clock(InstantSource clock) {
        this.clock = clock;
        return this;
    }

    /** Where Jalon's own identifiers come from; time-ordered by the clock when not said. */
    public JalonBuilder ids(IdSource ids) {
        this.ids = ids;
        return this;
    }

    /** What checks commands; that of the Jakarta Validation provider found when not said. */
    public JalonBuilder validator(Validator validator) {
        this.validator = validator;
        return this;
    }

    /** The rules that policies can name; those that {@link java.util.ServiceLoader} finds when not said. */
    public JalonBuilder rules(Rules rules) {
        this.rules = rules;
        return this;
    }

    /**
     * Makes it.
     *
     * @throws MissingValidationProvider when no validator was passed and no provider is on the class path
     */
    public Jalon build() {
        IdSource source = ids == null ? IdSource.timeOrdered(clock) : ids;
        InputCheck check = validator == null ? InputCheck.withProviderFound() : new InputCheck(validator);
        PolicyReader reader = new PolicyReader(rules == null ? Rules.discovered(contextLoader()) : rules);
        return new Jalon(
                new CommunityLife(store, clock, source, check),
                new Recognition(store, clock, source, check, reader),
                new Recording(store, clock, source, check, reader));
    }

    private static ClassLoader contextLoader() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader == null ? Jalon.class.getClassLoader() : loader;
    }
}
