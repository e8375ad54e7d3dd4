/**
 * What Jalon's JSON has in both majors of Jackson: {@link org.jalon.jackson.CloudEvent}. The modules are
 * {@code org.jalon.jackson.v2.JalonModule} and {@code org.jalon.jackson.v3.JalonModule}.
 */
@NullMarked
package org.jalon.jackson;

import org.jspecify.annotations.NullMarked;
