package org.jalon.activity;

import java.time.Instant;
import org.jalon.community.MemberId;

/**
 * That an activity no longer counts; itself a logged fact.
 *
 * @param activity which one
 * @param by who took it back
 * @param recordedAt when Jalon learnt of it
 */
public record Retraction(ActivityId activity, MemberId by, Instant recordedAt) {}
