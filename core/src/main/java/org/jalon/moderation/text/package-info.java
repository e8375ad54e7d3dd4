/**
 * Texts read as the letters that a reader sees, whatever characters they are made of: what word lists and fingerprints are held
 * against.
 */
@NullMarked
package org.jalon.moderation.text;

import org.jspecify.annotations.NullMarked;
