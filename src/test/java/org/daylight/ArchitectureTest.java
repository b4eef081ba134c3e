package org.daylight;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The architecture, as one table: a row says everything that a package may use. A package without a row fails, and so
 * does a row without code. {@code docs/architecture.md} explains the rooms.
 */
class ArchitectureTest {

    private static final String BASE = "org.daylight";
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int MOST_LINES = 400;
    private static final int MOST_PARAMETERS = 5;

    /** What the kernel may know of the JDK: values, collections, time, exact numbers. No files, SQL, network, threads. */
    private static final List<String> VALUES = List.of(
            "java.lang",
            "java.math",
            "java.time..",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream");

    private static final List<String> JDK =
            List.of("java..", "javax.sql..", "javax.xml..", "org.xml.sax..", "org.w3c.dom..");

    private static final List<String> KERNEL = List.of(
            "feed",
            "calendar",
            "crossing",
            "casework",
            "score",
            "reconciliation",
            "ranking",
            "proposal",
            "appeal",
            "report",
            "annual",
            "specimen");
    private static final List<String> EDGES = List.of(
            "definition",
            "intake",
            "intake.annual",
            "edition",
            "store",
            "render.chart",
            "render.excel",
            "render.pdf",
            "render.data",
            "form",
            "render.word");
    private static final List<String> EVERY_ROOM =
            Stream.of(KERNEL, EDGES).flatMap(List::stream).toList();

    /** In the order of the sentence: receive, admit, assess, score, rank, propose, render, seal. */
    static final List<Room> ROOMS = List.of(
            kernel("calendar"),
            kernel("feed", "calendar").and("java.security", StandardCharsets.class),
            kernel("crossing", "feed", "calendar"),
            kernel("casework", "feed", "calendar", "annual"),
            kernel("score", "feed", "casework", "calendar"),
            kernel("reconciliation", "feed", "casework", "score"),
            kernel("ranking", "feed", "score"),
            kernel("proposal", "feed", "casework", "calendar", "score", "ranking")
                    .and("java.security", StandardCharsets.class),
            kernel("appeal", "calendar"),
            kernel(
                            "report",
                            "feed",
                            "crossing",
                            "casework",
                            "calendar",
                            "score",
                            "reconciliation",
                            "ranking",
                            "proposal",
                            "appeal")
                    .and("java.text", OutputStream.class, IOException.class),
            kernel("annual"),
            kernel("specimen", "feed", "crossing", "casework", "score", "ranking", "proposal", "appeal", "report"),
            edge("definition", KERNEL, "org.yaml.snakeyaml.."),
            edge("intake", List.of("feed"), "org.apache.commons.csv..", "org.apache.poi.."),
            edge(
                    "intake.annual",
                    List.of("annual"),
                    "org.apache.commons.csv..",
                    "org.apache.poi..",
                    "org.apache.xmlbeans..",
                    "org.openxmlformats.schemas.."),
            edge("edition", KERNEL, "tools.jackson.."),
            edge(
                    "store",
                    KERNEL,
                    "org.springframework.jdbc..",
                    "org.springframework.dao..",
                    "org.springframework.transaction..",
                    "org.flywaydb..",
                    "com.zaxxer.hikari.."),
            edge("render.chart", List.of("report"), "org.jfree.."),
            edge(
                    "render.excel",
                    List.of("annual", "report"),
                    "org.apache.poi..",
                    "org.apache.xmlbeans..",
                    "org.openxmlformats.schemas.."),
            edge(
                    "render.pdf",
                    List.of("report", "render.chart"),
                    "com.openhtmltopdf..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "org.apache.xmpbox..",
                    "org.thymeleaf.."),
            edge("form", List.of("calendar", "feed", "report", "render.excel"), "org.apache.poi.."),
            edge("render.word", List.of("annual", "render.excel", "report")),
            edge("render.data", List.of("feed", "report"), "org.apache.commons.csv.."),
            edge("job", EVERY_ROOM, "org.springframework..", "com.github.kagkarlsson.scheduler.."));

    /** What asks the machine for its clock, zone, locale or charset; {@code now} without a given clock comes on top. */
    private static final Set<String> MACHINE = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.util.Date.<init>()",
            "java.util.GregorianCalendar.<init>()",
            "java.util.Calendar.getInstance()",
            "java.util.TimeZone.getDefault()",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.time.ZoneId.systemDefault()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.system(java.time.ZoneId)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.lang.String.<init>([B)",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()");

    private static final Set<String> CONSOLE = Set.of("java.lang.System.out", "java.lang.System.err");

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(BASE);

    @TestFactory
    Stream<DynamicTest> everyPackageUsesOnlyWhatItsRowAllows() {
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.name(),
                        () -> classes()
                                .that()
                                .resideInAPackage(own(room.name()))
                                .should()
                                .onlyDependOnClassesThat(room.allowed())
                                .check(CODE)));
    }

    @Test
    void theKernelKnowsNothingOfTheProcessItRunsIn() {
        var kernel = ROOMS.stream().filter(Room::isKernel).map(room -> own(room.name()));
        noClasses()
                .that()
                .resideInAnyPackage(kernel.toArray(String[]::new))
                .should()
                .dependOnClassesThat(belongToAnyOf(
                        System.class, Runtime.class, Thread.class, ThreadLocal.class, ProcessBuilder.class))
                .check(CODE);
    }

    @Test
    void everyClassLivesInAPackageOfTheTable() {
        var rows = Stream.concat(Stream.of(BASE), ROOMS.stream().map(room -> own(room.name())));
        classes().should().resideInAnyPackage(rows.toArray(String[]::new)).check(CODE);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void onlyTheEntryPointAsksTheMachineForTimeOrPlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE)
                .should()
                .accessTargetWhere(target("the target asks the machine", ArchitectureTest::asksTheMachine))
                .because("the same inputs must give the same report on every machine and every day")
                .check(CODE);
    }

    @Test
    void onlyTheEntryPointSpeaksToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE)
                .should()
                .accessTargetWhere(
                        target("the target is the console", target -> CONSOLE.contains(target.getFullName())))
                .check(CODE);
    }

    @Test
    void nothingTakesMoreParametersThanTheBudget() {
        codeUnits()
                .that(describe("are written by hand", ArchitectureTest::isHeldToTheBudget))
                .should(takeAtMost(MOST_PARAMETERS))
                .check(CODE);
    }

    @Test
    void noFileIsLongerThanTheBudget() throws IOException {
        assertThat(sources(file -> lines(file) > MOST_LINES)).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        assertThat(sources(file -> Files.notExists(file.resolveSibling("package-info.java"))))
                .isEmpty();
    }

    private static DescribedPredicate<JavaAccess<?>> target(String text, Predicate<AccessTarget> predicate) {
        return describe(text, access -> predicate.test(access.getTarget()));
    }

    private static boolean asksTheMachine(AccessTarget target) {
        var name = target.getFullName();
        return MACHINE.contains(name)
                || name.startsWith("java.time.")
                        && target.getName().equals("now")
                        && !name.endsWith("(java.time.Clock)");
    }

    /** Not held: what the compiler writes, canonical constructors of records, and beans, which only wire. */
    private static boolean isHeldToTheBudget(JavaCodeUnit unit) {
        return !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !isCanonicalConstructor(unit)
                && !isGivenByALibrary(unit)
                && !unit.isAnnotatedWith("org.springframework.context.annotation.Bean");
    }

    /** Whoever overrides a library's method takes the parameters that the library gives. */
    private static boolean isGivenByALibrary(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getOwner().getAllRawSuperclasses().stream(),
                        unit.getOwner().getAllRawInterfaces().stream())
                .filter(type -> !type.getPackageName().startsWith(BASE))
                .anyMatch(type -> type.tryGetMethod(
                                unit.getName(),
                                unit.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toArray(String[]::new))
                        .isPresent());
    }

    private static boolean isCanonicalConstructor(JavaCodeUnit unit) {
        var components = unit.getOwner().getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getRawType)
                .toList();
        return unit.getOwner().isRecord()
                && unit.isConstructor()
                && unit.getRawParameterTypes().containsAll(components)
                && unit.getRawParameterTypes().size() == components.size();
    }

    private static ArchCondition<JavaCodeUnit> takeAtMost(int most) {
        return new ArchCondition<>("take at most " + most + " parameters") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                var count = writtenParameters(unit);
                var message = unit.getDescription() + " takes " + count + " parameters";
                events.add(new SimpleConditionEvent(unit, count <= most, message));
            }
        };
    }

    /** The compiler gives the constructor of an enum two more, its name and ordinal. */
    private static int writtenParameters(JavaCodeUnit unit) {
        var hidden = unit.getOwner().isEnum() && unit.isConstructor() ? 2 : 0;
        return unit.getRawParameterTypes().size() - hidden;
    }

    private static List<Path> sources(Predicate<Path> filter) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(filter)
                    .sorted()
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file, UTF_8)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Room kernel(String name, String... mayUse) {
        return new Room(name, List.of(mayUse), VALUES, List.of());
    }

    private static Room edge(String name, List<String> mayUse, String... libraries) {
        var packages = Stream.concat(JDK.stream(), Stream.of(libraries)).toList();
        return new Room(name, mayUse, packages, List.of());
    }

    private static String own(String name) {
        return BASE + "." + name;
    }

    /** A row: the package, the rooms it may use, the packages of others, and single classes beyond these. */
    record Room(String name, List<String> mayUse, List<String> packages, List<Class<?>> classes) {

        Room and(String morePackages, Class<?>... moreClasses) {
            var more = Stream.concat(packages.stream(), Stream.of(morePackages)).toList();
            return new Room(name, mayUse, more, List.of(moreClasses));
        }

        DescribedPredicate<JavaClass> allowed() {
            var rooms = Stream.concat(Stream.of(name), mayUse.stream()).map(ArchitectureTest::own);
            var known = Stream.concat(rooms, packages.stream()).toArray(String[]::new);
            return resideInAnyPackage(known).or(belongToAnyOf(classes.toArray(Class<?>[]::new)));
        }

        boolean isKernel() {
            return packages.containsAll(VALUES);
        }
    }
}
