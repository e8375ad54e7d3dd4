/**
 * Measures against members and what they gave: sanctions, the reasons that members are told, and appeals. {@link org.jalon.moderation.measure.Sanctions}
 * and {@link org.jalon.moderation.measure.Appeals} are the use cases; other concepts take their measures through
 * {@link org.jalon.moderation.measure.Measures}.
 */
@NullMarked
package org.jalon.moderation.measure;

import org.jspecify.annotations.NullMarked;
