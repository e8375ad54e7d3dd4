package org.jalon.record;

import java.time.Instant;
import org.jalon.Values;
import org.jalon.community.MemberId;

/**
 * What a member put on something: support for a challenge, an endorsement of a contribution, presence at a gathering.
 *
 * @param type stable, unique in Jalon, in lower kebab case, at most 32 characters: {@code endorsement}
 * @param target on what, 1 to 128 characters
 * @param member whose it is
 * @param since when it was put there
 * @param details what belongs to it
 */
public record Mark(String type, String target, MemberId member, Instant since, Values details) {}
