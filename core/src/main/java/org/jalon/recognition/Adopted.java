package org.jalon.recognition;

import java.util.List;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyVersion;

/**
 * What came of adopting a policy.
 *
 * @param version the policy as adopted
 * @param alreadyAdopted whether the very same was in force before; then nothing changed
 * @param entries what was appended to the ledger, reversals first
 */
public record Adopted(PolicyVersion version, boolean alreadyAdopted, List<LedgerEntry> entries) {

    public Adopted {
        entries = List.copyOf(entries);
    }
}
