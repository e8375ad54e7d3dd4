/** The year told to people: what the community manager reads. */
@NullMarked
package org.jalon.examples.demo.page;

import org.jspecify.annotations.NullMarked;
