/** How fast Jalon is in memory, beside a loop written by hand. See docs/performance.md. */
@NullMarked
package org.jalon.benchmarks;

import org.jspecify.annotations.NullMarked;
