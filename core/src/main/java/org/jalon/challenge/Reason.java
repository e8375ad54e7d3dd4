package org.jalon.challenge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something was decided, for those whom it concerns. */
record Reason(@NotBlank @Size(max = 1_000) String reason) {}
