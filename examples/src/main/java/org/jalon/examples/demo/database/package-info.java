/** Where the demo keeps its community: in a file of H2, in the database of a URL, or nowhere. */
@NullMarked
package org.jalon.examples.demo.database;

import org.jspecify.annotations.NullMarked;
