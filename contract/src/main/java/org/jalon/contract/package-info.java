/**
 * What every storage adapter of Jalon must pass. An adapter's tests extend each of the suites and name their store; nothing
 * is skipped, nothing overridden. Suites share one store: each test founds communities of its own.
 */
@NullMarked
package org.jalon.contract;

import org.jspecify.annotations.NullMarked;
