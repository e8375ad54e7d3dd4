/** The ledger and the folds it follows from: values and storage ports. */
@NullMarked
package org.jalon.recognition.ledger;

import org.jspecify.annotations.NullMarked;
