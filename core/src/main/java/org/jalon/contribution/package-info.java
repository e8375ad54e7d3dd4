/**
 * What members give: questions, answers, resources, evidence of practice, of which Jalon keeps a reference and the host the text; and what
 * others put on it: endorsements, acceptance, highlights, attestations.
 */
@NullMarked
package org.jalon.contribution;

import org.jspecify.annotations.NullMarked;
