package org.jalon.recognition.ledger;

/**
 * What an account has.
 *
 * @param account which one
 * @param amount the sum of its entries, other than 0
 */
public record Balance(AccountId account, long amount) {}
