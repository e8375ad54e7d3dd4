package org.jalon.moderation.measure;

import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jspecify.annotations.Nullable;

/**
 * On what grounds a measure was taken.
 *
 * @param by who took it; absent when it followed by itself
 * @param role in which role; absent when it followed by itself
 * @param reason why, in words
 * @param rule the id of the rule that was broken
 */
public record Grounds(@Nullable MemberId by, @Nullable Role role, String reason, String rule) {

    /** Without the words. */
    @Override
    public String toString() {
        return rule + " by " + by;
    }
}
