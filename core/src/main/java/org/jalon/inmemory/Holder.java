package org.jalon.inmemory;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Stay;
import org.jalon.recognition.ledger.AccountId;
import org.jalon.recognition.ledger.Balance;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one subject, in one place, since an activity mostly touches all of it: membership, accounts, the folds of what it
 * did as a whole, and its entries. Accounts and folds are few.
 */
final class Holder {

    private final Subject subject;
    private @Nullable Account accounts;
    private @Nullable Cell cells;
    private @Nullable KeptEntry lastEntry;
    private Optional<Membership> membership = Optional.empty();

    /** The id of the member that it is, at hand. */
    private final @Nullable String memberId;

    /** Between these seconds, the subject is a member for sure. */
    private long memberSince = Long.MAX_VALUE;

    private long memberUntil = Long.MIN_VALUE;

    Holder(Subject subject) {
        this.subject = subject;
        this.memberId = subject.type() == SubjectType.MEMBER ? subject.id() : null;
    }

    Subject subject() {
        return subject;
    }

    boolean isMember(String id) {
        return id.equals(memberId);
    }

    /** The entry written last, from which all others are linked. */
    @Nullable
    KeptEntry lastEntry() {
        return lastEntry;
    }

    /** All its entries, the one written last first. */
    Stream<KeptEntry> entries() {
        return Stream.iterate(lastEntry, Objects::nonNull, KeptEntry::before);
    }

    void write(@Nullable KeptEntry last) {
        lastEntry = last;
    }

    Optional<Membership> membership() {
        return membership;
    }

    boolean isMemberAt(Instant moment) {
        long second = moment.getEpochSecond();
        return (memberSince < second && second < memberUntil)
                || (membership.isPresent() && membership.get().covers(moment));
    }

    void join(@Nullable Membership changed) {
        membership = Optional.ofNullable(changed);
        memberSince =
                changed == null ? Long.MAX_VALUE : changed.latest().since().getEpochSecond();
        memberUntil = changed == null ? Long.MIN_VALUE : endOf(changed.latest());
    }

    private static long endOf(Stay stay) {
        return stay.until() == null ? Long.MAX_VALUE : stay.until().getEpochSecond();
    }

    @Nullable
    Account find(AwardKind kind) {
        for (Account account = accounts; account != null; account = account.next()) {
            if (account.kind().equals(kind)) {
                return account;
            }
        }
        return null;
    }

    /** The account of that kind, made when there is none. */
    Account account(AwardKind kind, KeptBoards boards) {
        Account found = find(kind);
        return found == null ? addAccount(kind, boards) : found;
    }

    /** Behind the others: what a subject had first, it mostly gets next. */
    private Account addAccount(AwardKind kind, KeptBoards boards) {
        Account added = subject.type() == SubjectType.MEMBER && kind.type().isRanked()
                ? new Account(kind, new MemberId(subject.id()), boards.board(kind))
                : new Account(kind);
        Account last = accounts;
        while (last != null && last.next() != null) {
            last = last.next();
        }
        if (last == null) {
            accounts = added;
        } else {
            last.link(added);
        }
        return added;
    }

    SortedMap<AwardKind, Long> balances() {
        SortedMap<AwardKind, Long> balances = new TreeMap<>();
        all().forEach(balance -> balances.put(balance.account().kind(), balance.amount()));
        return balances;
    }

    /** All balances other than 0. */
    Stream<Balance> all() {
        return Stream.iterate(accounts, Objects::nonNull, Account::next)
                .filter(account -> account.balance() != 0)
                .map(account -> new Balance(new AccountId(subject, account.kind()), account.balance()));
    }

    /** Until all its entries are counted again. */
    void forgetAccounts() {
        accounts = null;
    }

    /** The fold of that rule over what concerns the subject. */
    @Nullable
    Cell cell(String ruleId) {
        Cell cell = cells;
        while (cell != null && !cell.ruleId().equals(ruleId)) {
            cell = cell.next();
        }
        return cell;
    }

    /** A new fold of that rule, which has none yet. */
    Cell addCell(String ruleId) {
        cells = new Cell(ruleId, cells);
        return cells;
    }

    /** The first fold, from which all others are linked. */
    @Nullable
    Cell cells() {
        return cells;
    }

    void fold(@Nullable Cell first) {
        cells = first;
    }
}
