/**
 * A question-and-answer site replayed: its dump turned into activities, recognised by a policy made of Jalon's public
 * rules, and compared with what the site itself awarded.
 */
@NullMarked
package org.jalon.examples.stackexchange.replay;

import org.jspecify.annotations.NullMarked;
