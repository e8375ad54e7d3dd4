/** Activities: immutable facts that the host reports, and the log that keeps them. */
@NullMarked
package org.jalon.activity;

import org.jspecify.annotations.NullMarked;
