package org.jalon.event;

import java.time.Instant;
import org.jalon.community.MemberId;

/**
 * A membership was ended.
 *
 * @param member whose
 * @param until first moment without it, which may lie in the past or in the future
 * @param by who ended it
 */
public record MemberLeft(MemberId member, Instant until, MemberId by) implements DomainEvent {}
