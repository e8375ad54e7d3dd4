/** What an LMS adds to Jalon: a recognition rule of its own, outside Jalon's packages. */
@NullMarked
package com.example.lms;

import org.jspecify.annotations.NullMarked;
