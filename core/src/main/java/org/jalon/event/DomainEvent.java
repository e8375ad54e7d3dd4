package org.jalon.event;

/**
 * Something that happened in a community, with all its data, so that whoever learns of it a year later has nothing to look up. Never
 * changed. What members may have written is left out by {@code toString}.
 */
public sealed interface DomainEvent
        permits CommunityFounded,
                CommunityChanged,
                MemberJoined,
                RoleAssigned,
                MemberLeft,
                ActivityRecorded,
                ActivityRetracted,
                AwardGiven,
                AwardReversed,
                PolicyAdopted,
                UnknownEvent {

    /** What kind of event it is: {@code activity.recorded}; stable. */
    default String type() {
        return EventTypes.KNOWN.of(this).name();
    }
}
