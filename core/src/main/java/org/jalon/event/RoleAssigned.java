package org.jalon.event;

import java.time.Instant;
import org.jalon.community.MemberId;
import org.jalon.community.Role;

/**
 * A member got another role.
 *
 * @param member who
 * @param role as what from now on
 * @param since from when on
 * @param by who decided it
 */
public record RoleAssigned(MemberId member, Role role, Instant since, MemberId by) implements DomainEvent {}
