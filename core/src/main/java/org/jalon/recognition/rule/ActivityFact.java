package org.jalon.recognition.rule;

import java.time.ZoneId;
import java.util.Optional;
import org.jalon.activity.Activity;

/** An activity as rules see it. */
record ActivityFact(Activity activity, ZoneId zone) implements Fact {

    @Override
    public String kind() {
        return activity.kind();
    }

    @Override
    public long amount() {
        return activity.amount();
    }

    @Override
    public Optional<Subject> recipient() {
        return activity.recipient().map(Subject::member);
    }
}
