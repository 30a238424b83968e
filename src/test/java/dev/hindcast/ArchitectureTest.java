package dev.hindcast;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The arrows of ARCHITECTURE.md: what each package may use, and which one knows each library.
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.hindcast");

  /// A package and those of ours that it may use, the floor first.
  private static final List<Map.Entry<String, List<String>>> MAY_USE =
      List.of(
          Map.entry("source", List.of()),
          Map.entry("postmortem", List.of("source")),
          Map.entry("markdown", List.of("source")),
          Map.entry("extract", List.of("source", "postmortem", "markdown")),
          Map.entry("foreign", List.of("source", "postmortem", "markdown", "extract")),
          Map.entry("closure", List.of("source", "postmortem")),
          Map.entry("lint", List.of("source", "postmortem", "markdown", "extract", "closure")),
          Map.entry("history", List.of("source")),
          Map.entry("remedy", List.of("source", "postmortem")),
          Map.entry("search", List.of("source", "postmortem", "remedy")),
          Map.entry("statistics", List.of()),
          Map.entry(
              "recurrence", List.of("source", "postmortem", "closure", "search", "statistics")),
          Map.entry(
              "analytics",
              List.of(
                  "source",
                  "postmortem",
                  "closure",
                  "remedy",
                  "search",
                  "statistics",
                  "recurrence")),
          Map.entry(
              "export",
              List.of(
                  "source",
                  "postmortem",
                  "markdown",
                  "extract",
                  "closure",
                  "lint",
                  "search",
                  "recurrence",
                  "analytics")),
          Map.entry(
              "site",
              List.of(
                  "source",
                  "postmortem",
                  "markdown",
                  "extract",
                  "closure",
                  "lint",
                  "remedy",
                  "search",
                  "recurrence",
                  "analytics",
                  "export")));

  /// A part of a library that has a home of its own: flexmark's way back from HTML to Markdown.
  private static final String CONVERTER = "com.vladsch.flexmark.html2md..";

  /// What the converter's options are written with.
  private static final String OPTIONS = "com.vladsch.flexmark.util.data..";

  /// Each library and its only home.
  private static final Map<String, String> HOMES =
      Map.ofEntries(
          Map.entry("org.commonmark..", "markdown"),
          Map.entry("org.yaml.snakeyaml..", "markdown"),
          Map.entry("org.tomlj..", "markdown"),
          Map.entry("org.owasp..", "markdown"),
          Map.entry("org.apache.lucene..", "search"),
          Map.entry("com.jcraft.jzlib..", "search.files"),
          Map.entry("org.apache.commons.statistics..", "statistics"),
          Map.entry("org.eclipse.jgit..", "history"),
          Map.entry("tools.jackson..", "export"),
          Map.entry("org.jsoup..", "foreign"),
          Map.entry("freemarker..", "site"),
          Map.entry("picocli..", "cli"));

  @TestFactory
  Stream<DynamicTest> aPackageUsesOnlyThoseBelowIt() {
    return MAY_USE.stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> assertUsesOnly(entry.getKey(), entry.getValue())));
  }

  private static void assertUsesOnly(String name, List<String> allowed) {
    List<String> patterns = new ArrayList<>();
    patterns.add(pattern(name));
    allowed.forEach(other -> patterns.add(pattern(other)));
    noClasses()
        .that()
        .resideInAPackage(pattern(name))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.hindcast..")
                .and(not(resideInAnyPackage(patterns.toArray(String[]::new)))))
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> aLibraryIsKnownInOnePackage() {
    return HOMES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            home ->
                DynamicTest.dynamicTest(
                    home.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(homes(home))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(home.getKey())
                            .check(CLASSES)));
  }

  private static String[] homes(Map.Entry<String, String> home) {
    return home.getKey().startsWith("com.vladsch.flexmark")
        ? new String[] {pattern(home.getValue()), pattern("foreign")}
        : new String[] {pattern(home.getValue())};
  }

  @Test
  void theWayBackFromHtmlIsKnownWhereForeignPagesAreRead() {
    noClasses()
        .that()
        .resideOutsideOfPackage(pattern("foreign"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(CONVERTER)
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(pattern("foreign"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("com.vladsch.flexmark..")
                .and(not(resideInAnyPackage(CONVERTER, OPTIONS))))
        .check(CLASSES);
  }

  @Test
  void oneClassKnowsEachParserOfHeads() {
    for (String[] parser : new String[][] {{"Yaml", "org.yaml.."}, {"Toml", "org.tomlj.."}}) {
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.hindcast.markdown." + parser[0])
          .should()
          .dependOnClassesThat()
          .resideInAPackage(parser[1])
          .check(CLASSES);
    }
  }

  @Test
  void onlyTheCommandLineKnowsTheClockTheEnvironmentAndThePrinter() {
    noClasses()
        .that()
        .resideOutsideOfPackage(pattern("cli"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(java.time.Clock.class, "systemUTC")
        .orShould()
        .callMethod(java.time.Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsInThePicture() {
    List<String> packages =
        CLASSES.stream()
            .map(type -> type.getPackageName().replaceFirst("dev\\.hindcast\\.?", ""))
            .map(name -> name.replaceFirst("\\..*", ""))
            .distinct()
            .sorted()
            .toList();
    List<String> pictured =
        Stream.concat(MAY_USE.stream().map(Map.Entry::getKey), Stream.of("cli")).sorted().toList();
    assertEquals(pictured, packages);
  }

  @Test
  void aQueryIsReadWithoutKnowingTheIndexAndTheIndexWithoutItsFiles() {
    assertUsesNone("search.analysis", "search", "search.query", "search.files");
    assertUsesNone("search.query", "search", "search.files");
    assertUsesNone("search", "search.files");
  }

  /// A package itself, without those within it.
  private static void assertUsesNone(String name, String... others) {
    noClasses()
        .that()
        .resideInAPackage("dev.hindcast." + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.of(others).map(other -> "dev.hindcast." + other).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void theEngineOfTheLinterDoesNotKnowItsRules() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.hindcast.lint",
            "dev.hindcast.lint.language..",
            "dev.hindcast.lint.directives..",
            "dev.hindcast.lint.settings..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.hindcast.lint.rules..")
        .check(CLASSES);
  }

  private static String pattern(String name) {
    return "dev.hindcast." + name + "..";
  }
}
