/** The words in which policies are written down, see {@code docs/policies-as-data.md}. No API. */
@NullMarked
package org.jalon.recognition.description;

import org.jspecify.annotations.NullMarked;
