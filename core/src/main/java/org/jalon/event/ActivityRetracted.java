package org.jalon.event;

import org.jalon.activity.Activity;
import org.jalon.community.MemberId;

/**
 * An activity was taken back. What was given for it and no longer follows is reversed in events of its own.
 *
 * @param activity as it had been reported
 * @param by who took it back
 */
public record ActivityRetracted(Activity activity, MemberId by) implements DomainEvent {}
