/** Ports for what concepts keep beside log and ledger: wholes under a key, and what members put on something. */
@NullMarked
package org.jalon.record;

import org.jspecify.annotations.NullMarked;
