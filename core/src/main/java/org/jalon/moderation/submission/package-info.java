/** Contributions on their way to publication: screened with the community's policy, then published, held, turned down, or back to their author. */
@NullMarked
package org.jalon.moderation.submission;

import org.jspecify.annotations.NullMarked;
