package org.jalon.recognition;

import org.jalon.recognition.rule.Fact;

/** That a fact has come to count, or no longer counts. */
record Change(Fact fact, boolean added) {}
