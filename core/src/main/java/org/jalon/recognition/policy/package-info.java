/** Policies: named, versioned sets of rules that fit together. */
@NullMarked
package org.jalon.recognition.policy;

import org.jspecify.annotations.NullMarked;
