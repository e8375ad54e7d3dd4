/** Brings events to listeners, outside any transaction: the use cases, and the port that says which ones are still to be delivered. */
@NullMarked
package org.jalon.event.delivery;

import org.jspecify.annotations.NullMarked;
