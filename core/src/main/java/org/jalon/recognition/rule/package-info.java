/** The SPI: what a recognition rule is, sees and gives. */
@NullMarked
package org.jalon.recognition.rule;

import org.jspecify.annotations.NullMarked;
