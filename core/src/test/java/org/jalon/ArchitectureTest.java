package org.jalon;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

@AnalyzeClasses(packages = "org.jalon", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule CONCEPTS_ARE_ACYCLIC = slices().matching("org.jalon.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a concept is understood after those it stands on, and never before");

    @ArchTest
    static final ArchRule SUB_CONCEPTS_ARE_ACYCLIC = slices().matching("org.jalon.recognition.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a concept is understood after those it stands on, and never before");

    @ArchTest
    static final ArchRule SUB_CONCEPTS_OF_MODERATION_ARE_ACYCLIC = slices().matching("org.jalon.moderation.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a concept is understood after those it stands on, and never before");

    @ArchTest
    static final ArchRule CORE_STAYS_EMBEDDABLE = noClasses()
            .that()
            .resideInAPackage("org.jalon..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "com.fasterxml..", "tools.jackson..", "org.hibernate..")
            .because("vendors pay for each dependency");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_IN_MEMORY_STORE = noClasses()
            .that()
            .resideInAPackage("org.jalon.(*)..")
            .and()
            .resideOutsideOfPackage("org.jalon.inmemory")
            .should()
            .dependOnClassesThat(resideInAPackage("org.jalon.inmemory"))
            .because("it is one adapter among others");

    @ArchTest
    static final ArchRule CONCEPTS_DO_NOT_KNOW_THE_ENTRY = noClasses()
            .that()
            .resideInAPackage("org.jalon.(*)..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.jalon.Jalon")
            .because("there is one direction, and no call back up");

    @ArchTest
    static final ArchRule TIME_AND_CHANCE_COME_IN = noClasses()
            .that()
            .resideInAPackage("org.jalon.*..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class, ThreadLocalRandom.class)
            .because("the same input gives the same awards, today and in ten years");

    @ArchTest
    static final ArchRule RULES_AND_FOLDS_DO_NOT_LOG = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.jalon.recognition.rule..",
                    "org.jalon.recognition.builtin..",
                    "org.jalon.recognition.ledger..",
                    "org.jalon.recognition.policy..",
                    "org.jalon.recognition.board..",
                    "org.jalon.moderation.text..",
                    "org.jalon.moderation.rule..",
                    "org.jalon.moderation.builtin..",
                    "org.jalon.moderation.screening..",
                    "org.jalon.activity..",
                    "org.jalon.community..",
                    "org.jalon.event",
                    "org.jalon.inmemory..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.slf4j..")
            .because("the domain is pure");

    @ArchTest
    static final ArchRule NO_STATIC_STATE =
            fields().that().areStatic().should().beFinal().because("two Jalons in one application do not meet");

    @ArchTest
    static final ArchRule NO_ATTICS = classes()
            .should()
            .resideOutsideOfPackages("..util..", "..common..", "..impl..", "..dto..")
            .because("a class lives with its concept");
}
