/** What moderators decide: contributions that were held or reported, one review item each, in a queue by score. */
@NullMarked
package org.jalon.moderation.review;

import org.jspecify.annotations.NullMarked;
