package org.jalon.contribution;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the standing words on evidence come to. Pure: it depends on them alone, whatever was said and taken back in between.
 *
 * @param status of the evidence
 * @param deciding the word since which it is accepted without a break, if it is
 */
record Hearing(EvidenceStatus status, @Nullable Word deciding) {

    private static final Comparator<Word> ORDER =
            Comparator.comparing(Word::since).thenComparing(Word::member);

    static Hearing of(List<Word> standing, AttestationRequirement requirement) {
        Tally tally = new Tally(0, false, false);
        Word deciding = null;
        for (Word word : standing.stream().sorted(ORDER).toList()) {
            tally = tally.and(word, requirement);
            boolean accepted = tally.status(requirement) == EvidenceStatus.ACCEPTED;
            deciding = accepted && deciding != null ? deciding : accepted ? word : null;
        }
        return new Hearing(tally.status(requirement), deciding);
    }

    /**
     * What words come to, one after the other.
     *
     * @param balance how many attest it, without the peers who question it
     * @param settled whether somebody attests it whose word is enough
     * @param contested whether an expert or the community manager questions it
     */
    private record Tally(int balance, boolean settled, boolean contested) {

        Tally and(Word word, AttestationRequirement requirement) {
            if (word.is(Stance.ATTESTS)) {
                return new Tally(balance + 1, settled || requirement.isMetBy(word.voice()), contested);
            }
            return word.voice() == Voice.PEER
                    ? new Tally(balance - 1, settled, contested)
                    : new Tally(balance, settled, true);
        }

        EvidenceStatus status(AttestationRequirement requirement) {
            if (contested) {
                return EvidenceStatus.REFUSED;
            }
            return settled || balance >= requirement.peers() ? EvidenceStatus.ACCEPTED : EvidenceStatus.PENDING;
        }
    }
}
