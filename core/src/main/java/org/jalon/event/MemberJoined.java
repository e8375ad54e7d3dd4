package org.jalon.event;

import java.time.Instant;
import org.jalon.community.MemberId;
import org.jalon.community.Role;

/**
 * Somebody became a member, or became one again.
 *
 * @param member who
 * @param role as what
 * @param since from when on, which may lie in the past or in the future
 * @param by who let them in
 */
public record MemberJoined(MemberId member, Role role, Instant since, MemberId by) implements DomainEvent {}
