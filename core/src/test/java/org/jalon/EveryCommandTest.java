package org.jalon;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.community.AccessPolicy;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.inmemory.InMemoryStore;
import org.junit.jupiter.api.Test;

/** Who may do nothing can do nothing: each command that somebody gives asks the access policy, but for those listed. */
class EveryCommandTest {

    private static final Actor FOUNDER = by(member("founder"));
    private static final Actor ADA = by(member("ada"));
    private static final AccessPolicy NOBODY = (permission, role, member, community) -> false;

    /** What comes of commands that ask for no permission, or only once they have found what they are about. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            entry("Appeals.appeal", "unknown-measure"),
            entry("Challenges.revise", "unknown-challenge"),
            entry("CommunityLife.found", "accepted"),
            entry("Contributions.accept", "unknown-contribution"),
            entry("Contributions.unaccept", "unknown-contribution"),
            entry("Contributions.withdraw", "unknown-contribution"),
            entry("EvidenceOfPractice.withdraw", "unknown-contribution"),
            entry("Groups.dissolve", "unknown-group"),
            entry("Groups.join", "unknown-group"),
            entry("Groups.leave", "unknown-group"),
            entry("Groups.rename", "unknown-group"),
            entry("Jalon.retract", "unknown-activity"),
            entry("Joining.accept", "not-invited"),
            entry("Joining.ask", "door-closed"),
            entry("Joining.decline", "not-invited"),
            entry("Joining.enter", "door-closed"),
            entry("Joining.unask", "not-asked"),
            entry("Kudos.takeBack", "unknown-kudos"),
            entry("Merging.merge", "same-community"),
            entry("Preferences.stayOffBoards", "accepted"),
            entry("Reports.repaired", "unknown-contribution"),
            entry("Sanctions.acknowledge", "unknown-measure"),
            entry("Sanctions.statement", "unknown-measure"),
            entry("Sanctions.statements", "accepted"),
            entry("Submissions.screening", "unknown-screening"));

    private final InMemoryStore store = new InMemoryStore();
    private final CommunityId community = begun();

    private CommunityId begun() {
        Jalon jalon = jalon(AccessPolicy.byRole());
        CommunityId id = jalon.communities()
                .found(aCommunity("Rights").since(Examples.NOW.minusSeconds(9)), FOUNDER)
                .orElseThrow();
        jalon.communities()
                .join(id, aMember(ADA.member()).since(Examples.NOW.minusSeconds(9)), FOUNDER)
                .orElseThrow();
        return id;
    }

    private Jalon jalon(AccessPolicy access) {
        return Jalon.builder()
                .store(store)
                .clock(InstantSource.fixed(Examples.NOW))
                .access(access)
                .build();
    }

    @Test
    void who_may_do_nothing_is_refused_whatever_the_command() {
        Jalon jalon = jalon(NOBODY);
        Map<String, String> answers = new TreeMap<>();
        for (Object useCases : reachable(jalon)) {
            commands(useCases).forEach(command -> answers.put(name(command), answer(command, useCases)));
        }

        Map<String, String> expected = answers.keySet().stream()
                .collect(toMap(name -> name, name -> OTHERS.getOrDefault(name, "not-allowed")));
        assertThat(answers.keySet()).hasSizeGreaterThan(100).containsAll(OTHERS.keySet());
        assertThat(answers).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static Collection<Object> reachable(Jalon jalon) {
        Set<Object> found = new LinkedHashSet<>();
        Deque<Object> next = new ArrayDeque<>(List.of(jalon));
        while (!next.isEmpty()) {
            Object useCases = next.remove();
            found.add(useCases);
            Arrays.stream(useCases.getClass().getDeclaredMethods())
                    .filter(EveryCommandTest::leadsToUseCases)
                    .forEach(method -> next.add(invoke(method, useCases)));
        }
        return found;
    }

    private static boolean leadsToUseCases(Method method) {
        Class<?> type = method.getReturnType();
        return isForCallers(method)
                && method.getParameterCount() == 0
                && type.getName().startsWith("org.jalon.")
                && !type.isRecord()
                && commands(type).findAny().isPresent();
    }

    private static Stream<Method> commands(Object useCases) {
        return commands(useCases.getClass());
    }

    private static Stream<Method> commands(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(EveryCommandTest::isForCallers)
                .filter(method -> List.of(method.getParameterTypes()).contains(Actor.class));
    }

    private static boolean isForCallers(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
    }

    private String answer(Method command, Object useCases) {
        Object answer = invoke(command, useCases, given(command.getParameterTypes()));
        Outcome<?> outcome = (Outcome<?>) (answer instanceof List<?> several ? several.get(0) : answer);
        return outcome.fold(
                done -> "accepted", refusals -> refusals.get(0).code().code());
    }

    private Object[] given(Class<?>... types) {
        Object[] given = new Object[types.length];
        for (int place = 0; place < types.length; place++) {
            given[place] = given(types[place], place);
        }
        return given;
    }

    private Object given(Class<?> type, int place) {
        if (type == CommunityId.class) {
            return community;
        }
        return type == Actor.class ? ADA : Examples.of(type, place);
    }

    private static Object invoke(Method method, Object on, Object... given) {
        try {
            return method.invoke(on, given);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(name(method), failure);
        }
    }

    private static String name(Method command) {
        return command.getDeclaringClass().getSimpleName() + "." + command.getName();
    }
}
