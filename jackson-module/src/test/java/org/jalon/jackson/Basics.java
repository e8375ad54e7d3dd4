package org.jalon.jackson;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jalon.Description;
import org.jalon.RefusalCode;
import org.jalon.Values;
import org.jalon.community.CommunityRefusal;
import org.jalon.contribution.AttestationRequirement;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.Evidence;
import org.jalon.contribution.EvidenceStatus;
import org.jalon.event.UnknownEvent;
import org.jalon.recognition.RecognitionRefusal;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;

/** Values that are made of no components. */
final class Basics {

    private static final List<String> KINDS =
            List.of("answer.published", "answer.accepted", "question.published", "help_given-2");
    private static final List<String> ZONES = List.of("Europe/Paris", "America/New_York", "UTC", "Z", "+05:30");

    private final Choice choice;
    private final Map<Class<?>, Function<String, Object>> makers = Map.ofEntries(
            Map.entry(String.class, place -> choice().text(place)),
            Map.entry(boolean.class, place -> choice().below(2) == 0),
            Map.entry(Boolean.class, place -> choice().below(2) == 0),
            Map.entry(UUID.class, place -> new UUID(choice().number(), choice().number())),
            Map.entry(Instant.class, place -> instant()),
            Map.entry(Duration.class, place -> duration()),
            Map.entry(Period.class, place -> Period.of(choice().below(3), choice().below(12), choice().below(40))),
            Map.entry(ZoneId.class, place -> ZoneId.of(choice().of(ZONES))),
            Map.entry(LocalDate.class, place -> LocalDate.ofEpochDay(20_000 + choice().below(2_000))),
            Map.entry(LocalTime.class, place -> LocalTime.of(choice().below(24), choice().below(60))),
            Map.entry(
                    BigInteger.class,
                    place -> BigInteger.valueOf(choice().number()).pow(1 + choice().below(3))),
            Map.entry(RefusalCode.class, place -> code()),
            Map.entry(AwardKind.class, place -> AwardKind.of(choice().of(List.of(AwardType.values())), kind())),
            Map.entry(Values.class, this::values),
            Map.entry(
                    UnknownEvent.class,
                    place -> new UnknownEvent("dream.dreamt", 1 + choice().below(9), properties(place, 1))),
            Map.entry(Evidence.class, place -> evidence()),
            Map.entry(Description.class, place -> properties(place, 2)),
            Map.entry(Description.Properties.class, place -> properties(place, 2)),
            Map.entry(Description.Property.class, place -> new Description.Property(place, Description.of(place))),
            Map.entry(Description.Items.class, place -> Description.of(List.of(properties(place, 1)))));

    Basics(Choice choice) {
        this.choice = choice;
    }

    private Choice choice() {
        return choice;
    }

    Optional<Object> of(Class<?> raw, String place) {
        if (raw.isEnum()) {
            return Optional.of(choice.of(List.of(raw.getEnumConstants())));
        }
        return Optional.ofNullable(makers.get(raw)).map(maker -> maker.apply(place));
    }

    String kind() {
        return choice.of(KINDS);
    }

    Instant instant() {
        long second = 1_780_000_000L + choice.below(100_000_000);
        return Instant.ofEpochSecond(second, choice.of(List.of(0, 5, 120_000_000, 123_456_000, 999_999_999)));
    }

    Duration duration() {
        return choice.of(List.of(
                Duration.ofHours(12),
                Duration.ofDays(7),
                Duration.ofMinutes(1 + choice.below(5_000)),
                Duration.ofSeconds(1)));
    }

    private RefusalCode code() {
        List<RefusalCode> codes = new ArrayList<>(List.of(CommunityRefusal.values()));
        codes.addAll(List.of(RecognitionRefusal.values()));
        return choice.of(codes);
    }

    private Values values(String place) {
        Values values = Values.of(place, choice.number())
                .with("text", choice.text(place))
                .with("flag", choice.below(2) == 0);
        return choice.present() ? values.with("numbers", List.of(1L, choice.number())) : values;
    }

    private Description.Properties properties(String place, int depth) {
        Description.Properties properties = Description.properties()
                .with("text", choice.text(place))
                .with("whole", choice.number())
                .with("flag", choice.below(2) == 0);
        return depth == 0 ? properties : properties.with("items", List.of(properties(place, depth - 1)));
    }

    private Evidence evidence() {
        Specimens specimens = new Specimens(choice);
        return Evidence.of(
                (Contribution) specimens.of(Contribution.class),
                (AttestationRequirement) specimens.of(AttestationRequirement.class),
                choice.of(List.of(EvidenceStatus.values())),
                choice.present() ? Optional.of(instant()) : Optional.empty(),
                Optional.empty());
    }
}
