package org.jalon.contract;

import static org.jalon.contract.Deed.What.ATTEST;
import static org.jalon.contract.Deed.What.QUESTION;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.contribution.EvidenceStatus;

/** What should stand after deeds: plain maps of numbers of deeds, without a word about activities or points. */
final class PlainPractice {

    private static final Set<String> ANSWERS = Set.of("a1", "a2");
    private static final Set<String> EVIDENCE = Set.of("e1", "e2");

    private final List<Deed> deeds;
    private final Map<String, Integer> given = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, Integer> endorsements = new HashMap<>();
    private final Map<String, Integer> highlights = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Integer, String> thanks = new HashMap<>();
    private int accepted = -1;

    private PlainPractice(List<Deed> deeds) {
        this.deeds = deeds;
    }

    static PlainPractice after(List<Deed> deeds) {
        PlainPractice practice = new PlainPractice(deeds);
        for (int i = 0; i < deeds.size(); i++) {
            practice.happens(i, deeds.get(i));
        }
        return practice;
    }

    SortedMap<Integer, Deed> all() {
        SortedMap<Integer, Deed> all = new TreeMap<>();
        for (int i = 0; i < deeds.size(); i++) {
            all.put(i, deeds.get(i));
        }
        return all;
    }

    /** Those that were not undone. */
    SortedMap<Integer, Deed> standing() {
        SortedMap<Integer, Deed> standing = all();
        Set<Integer> numbers = new HashSet<>(given.values());
        numbers.addAll(endorsements.values());
        numbers.addAll(highlights.values());
        numbers.addAll(words.values());
        numbers.addAll(thanks.keySet());
        numbers.add(accepted);
        standing.keySet().retainAll(numbers);
        return standing;
    }

    private void happens(int i, Deed deed) {
        String content = deed.content();
        String mine = content + " " + deed.who();
        boolean there = given.containsKey(content);
        boolean others = there && !Deeds.owners(content).contains(deed.who());
        switch (deed.what()) {
            case GIVE -> give(i, content);
            case WITHDRAW -> withdraw(content);
            case ENDORSE -> putIf(others, endorsements, mine, i);
            case WITHDRAW_ENDORSEMENT -> endorsements.remove(mine);
            case HIGHLIGHT -> putIf(there, highlights, content, i);
            case REMOVE_HIGHLIGHT -> highlights.remove(content);
            case ACCEPT -> accept(i, content);
            case UNACCEPT -> unaccept(content);
            case ATTEST, QUESTION -> say(others && EVIDENCE.contains(content), mine, i);
            case WITHDRAW_WORD -> words.remove(mine);
            case THANK -> thank(i, deed);
            case TAKE_BACK -> thanks.remove(i - 2);
        }
    }

    private static void putIf(boolean allowed, Map<String, Integer> where, String what, int i) {
        if (allowed) {
            where.putIfAbsent(what, i);
        }
    }

    private void give(int i, String content) {
        if (!gone.contains(content)) {
            given.putIfAbsent(content, i);
        }
    }

    private void withdraw(String content) {
        if (given.remove(content) == null) {
            return;
        }
        gone.add(content);
        endorsements.keySet().removeIf(key -> key.startsWith(content + " "));
        words.keySet().removeIf(key -> key.startsWith(content + " "));
        highlights.remove(content);
        unaccept(content);
        accepted = content.equals("q") ? -1 : accepted;
    }

    private void accept(int i, String content) {
        boolean possible = given.containsKey("q") && given.containsKey(content) && ANSWERS.contains(content);
        boolean already = accepted >= 0 && deeds.get(accepted).content().equals(content);
        accepted = possible && !already ? i : accepted;
    }

    /** Also through its question. */
    private void unaccept(String content) {
        boolean meant = accepted >= 0 && (deeds.get(accepted).content().equals(content) || content.equals("q"));
        accepted = meant ? -1 : accepted;
    }

    private void say(boolean allowed, String mine, int i) {
        Integer before = words.get(mine);
        boolean again =
                before != null && deeds.get(before).what() == deeds.get(i).what();
        if (allowed && !again) {
            words.put(mine, i);
        }
    }

    private void thank(int i, Deed deed) {
        String who = deed.who().value();
        long spent = thanks.values().stream().filter(who::equals).count() * Deeds.THANKS;
        if (!deed.who().equals(Practice.BOB) && spent + Deeds.THANKS <= 10) {
            thanks.put(i, who);
        }
    }

    /** By the words that stand, told in another way than the library does. */
    EvidenceStatus statusOf(String evidence) {
        if (gone.contains(evidence)) {
            return EvidenceStatus.WITHDRAWN;
        }
        List<Deed> said = words.values().stream()
                .map(deeds::get)
                .filter(deed -> deed.content().equals(evidence))
                .sorted(Comparator.comparing(Deed::what))
                .toList();
        long attesting = said.stream().filter(deed -> deed.what() == ATTEST).count();
        long peersQuestioning = said.stream()
                .filter(deed -> deed.what() == QUESTION && !isHeavy(deed))
                .count();
        boolean heavyAgainst = said.stream().anyMatch(deed -> deed.what() == QUESTION && isHeavy(deed));
        boolean heavyFor = said.stream().anyMatch(deed -> deed.what() == ATTEST && isEnough(deed));
        if (heavyAgainst) {
            return EvidenceStatus.REFUSED;
        }
        long needed = evidence.equals("e1") ? 2 : 1;
        return heavyFor || attesting - peersQuestioning >= needed ? EvidenceStatus.ACCEPTED : EvidenceStatus.PENDING;
    }

    private static boolean isHeavy(Deed deed) {
        return deed.who().equals(Practice.EXPERT) || deed.who().equals(World.ANIMATOR);
    }

    private static boolean isEnough(Deed deed) {
        return deed.who().equals(World.ANIMATOR)
                || (deed.content().equals("e1") && deed.who().equals(Practice.EXPERT));
    }

    boolean isGiven(String content) {
        return given.containsKey(content) || gone.contains(content);
    }
}
