package org.jalon.event;

import org.jalon.activity.Activity;

/**
 * An activity was put on record. What was given for it follows in events of its own.
 *
 * @param activity as the host reported it
 */
public record ActivityRecorded(Activity activity) implements DomainEvent {}
