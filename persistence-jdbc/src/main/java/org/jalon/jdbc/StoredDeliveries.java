package org.jalon.jdbc;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jalon.community.CommunityId;
import org.jalon.event.EventId;
import org.jalon.event.EventPlace;
import org.jalon.event.delivery.Backlog;
import org.jalon.event.delivery.Claim;
import org.jalon.event.delivery.DeadLetter;
import org.jalon.event.delivery.Deliveries;
import org.jalon.event.delivery.Lease;
import org.jalon.event.delivery.Settlement;
import org.jspecify.annotations.Nullable;

/** The events of all communities: which lines are due is looked up without a lock, then one of them is locked by its key. */
record StoredDeliveries(Transactions transactions, Dialects dialects, Names names) implements Deliveries {

    /** How many lines to try at first; mostly more than there are relays at once. */
    private static final int CANDIDATES = 64;

    /** Looks at twice as many lines when somebody else is at all of them. */
    @Override
    public Optional<Claim> claim(Lease lease, Instant now, int limit) {
        Set<CommunityId> tried = new HashSet<>();
        for (int most = CANDIDATES; ; most *= 2) {
            List<CommunityId> due = due(now, most);
            for (CommunityId community : due) {
                Optional<Claim> claim = tried.add(community) ? claim(community, lease, now, limit) : Optional.empty();
                if (claim.isPresent()) {
                    return claim;
                }
            }
            if (due.size() < most) {
                return Optional.empty();
            }
        }
    }

    private List<CommunityId> due(Instant now, int most) {
        return committed(sql -> new Lines(sql, names).due(now, most));
    }

    private Optional<Claim> claim(CommunityId community, Lease lease, Instant now, int limit) {
        return committed(sql -> delivery(community, sql).claim(lease, now, limit));
    }

    @Override
    public boolean settle(Claim claim, Settlement settlement, Instant now) {
        return committed(sql -> delivery(claim.community(), sql).settle(claim, settlement, now));
    }

    @Override
    public List<DeadLetter> deadLetters(@Nullable EventPlace after, int limit) {
        return committed(sql -> new SettledEvents(sql, names).dead(after, limit));
    }

    @Override
    public boolean requeue(CommunityId community, EventId event) {
        return committed(sql -> delivery(community, sql).requeue(event));
    }

    @Override
    public int purge(Instant deliveredBefore, int limit) {
        return committed(sql -> new SettledEvents(sql, names).purge(deliveredBefore, limit));
    }

    @Override
    public Backlog backlog() {
        return committed(sql -> new SettledEvents(sql, names).backlog());
    }

    private LineDelivery delivery(CommunityId community, Sql sql) {
        return new LineDelivery(community, new Lines(sql, names), new EventRows(community, sql, names));
    }

    private <T> T committed(Function<Sql, T> work) {
        return transactions.deciding(
                (connection, access) -> work.apply(new Sql(connection, dialects.of(connection), access)));
    }
}
