package org.jalon.jackson;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.jalon", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackage("org.jalon.jackson..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
            .because("core stays embeddable");

    @ArchTest
    static final ArchRule FORMS_KNOW_ANNOTATIONS_ONLY = noClasses()
            .that()
            .resideInAnyPackage("org.jalon.jackson", "org.jalon.jackson.internal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "tools.jackson..",
                    "org.jalon.jackson.v2",
                    "org.jalon.jackson.v3")
            .because("the forms are declared once, for both majors");

    @ArchTest
    static final ArchRule TWO_KNOWS_NOTHING_OF_THREE = noClasses()
            .that()
            .resideInAPackage("org.jalon.jackson.v2")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "org.jalon.jackson.v3")
            .because("either databind may be absent");

    @ArchTest
    static final ArchRule THREE_KNOWS_NOTHING_OF_TWO = noClasses()
            .that()
            .resideInAPackage("org.jalon.jackson.v3")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..", "org.jalon.jackson.v2")
            .because("either databind may be absent");
}
