package org.jalon.examples.demo.page;

import java.util.Locale;
import org.jalon.community.Phase;
import org.jalon.community.Role;
import org.jalon.examples.demo.life.Person;

/** What people call the things that have a name in Jalon. */
public final class Words {

    private Words() {}

    public static String role(Person person) {
        return person.role() == Role.COMMUNITY_MANAGER
                ? "community manager"
                : person.role().name().toLowerCase(Locale.ROOT);
    }

    /** {@code 1,000}. */
    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    public static String phase(Phase phase) {
        return phase.name().charAt(0) + phase.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
