package org.jalon.contribution;

import java.time.Instant;
import org.jalon.activity.ContentId;
import org.jalon.community.MemberId;

/**
 * That a member confirms the worth of a contribution.
 *
 * @param content of which one
 * @param member who
 * @param since since when
 */
public record Endorsement(ContentId content, MemberId member, Instant since) {}
