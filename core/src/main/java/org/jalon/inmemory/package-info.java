/** The supported in-memory store: for tests, simulation and getting started. */
@NullMarked
package org.jalon.inmemory;

import org.jspecify.annotations.NullMarked;
