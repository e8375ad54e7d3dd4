/** Rules ready to use: points, badges and milestones for activities, thresholds and streaks, with guards. Begin with {@link org.jalon.recognition.builtin.Gifts}. */
@NullMarked
package org.jalon.recognition.builtin;

import org.jspecify.annotations.NullMarked;
