package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daylight.edition.Durable;
import org.daylight.edition.Edition;
import org.daylight.edition.Published;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.intake.mutant.Grid;
import org.daylight.intake.mutant.TextFile;
import org.daylight.intake.mutant.XlsFile;
import org.daylight.intake.mutant.XlsxFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same month, sent in every format and layout that is taken in, gives the same tallies and scores to the digit. */
class TwinsTest {

    private static final String MONTH = "2026-09";
    private static final List<String> DEPARTMENTS = List.of("YC-402", "YC-403", "YC-405");
    private static final Pattern ROWS = Pattern.compile("^rows .* (\\S+ [A-Z_]+ \\d+) [0-9a-f]{64}$");
    private static final Random DICE = new Random(20260930L);

    @TempDir
    static Path folder;

    private static Map<String, String> golden;

    @BeforeAll
    static void runsThePlainFiles() throws Exception {
        golden = figures(QuietRun.of(project("plain"), MONTH));
        assertThat(golden).hasSize(4);
        assertThat(golden.get("YC-405")).contains("count REPLY_TIMELINESS IN_TIME");
    }

    /** How the files of a twin are made out of the plain ones. */
    private interface Maker {
        void make(Project project) throws IOException;
    }

    static Stream<Arguments> twins() {
        return Stream.of(
                twin("UTF-8 with a byte order mark", each(file -> file, TextFile.UTF8_MARK::bytes, ".csv")),
                twin("GB18030", each(file -> file, TextFile.GB18030::bytes, ".csv")),
                twin("UTF-16, little end first", each(file -> file, TextFile.UTF16_LITTLE::bytes, ".csv")),
                twin("UTF-16, big end first", each(file -> file, TextFile.UTF16_BIG::bytes, ".csv")),
                twin("tabs", each(file -> file, TextFile.TABS::bytes, ".tsv")),
                twin("Unicode text of Excel", each(file -> file, TextFile.UTF16_TABS::bytes, ".txt")),
                twin("XLSX", each(file -> file, grid -> XlsxFile.of(grid).bytes(), ".xlsx")),
                twin(
                        "XLSX under the name of a CSV",
                        each(file -> file, grid -> XlsxFile.of(grid).bytes(), ".csv")),
                twin(
                        "XLSX with date cells",
                        each(Grid::serials, grid -> XlsxFile.of(grid).bytes(), ".xlsx")),
                twin("XLS", each(file -> file, XlsFile::bytes, ".xls")),
                twin("XLS with date cells", each(Grid::serials, XlsFile::bytes, ".xls")),
                twin("Chinese heads", each(grid -> heads(grid, 1), TextFile.UTF8::bytes, ".csv")),
                twin("English heads", each(grid -> heads(grid, 0), TextFile.UTF8::bytes, ".csv")),
                twin("columns in another order", each(TwinsTest::columnsShuffled, TextFile.UTF8::bytes, ".csv")),
                twin("rows in another order", each(TwinsTest::rowsShuffled, TextFile.GB18030::bytes, ".csv")),
                twin("titles, running numbers, totals and notes", each(TwinsTest::dressed, XlsFile::bytes, ".xls")),
                twin("all tables of a department in one workbook", TwinsTest::together),
                twin("the form, filled in", project -> new FormTwin(project, MONTH).make()));
    }

    private static Arguments twin(String name, Maker maker) {
        return Arguments.of(name, maker);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("twins")
    void givesTheSameFigures(String name, Maker maker) throws Exception {
        Project project = project(name.replaceAll("\\W+", "-"));
        maker.make(project);
        assertThat(figures(QuietRun.of(project, MONTH))).isEqualTo(golden);
    }

    @Test
    void anotherMonthHasOtherFigures() throws Exception {
        Project project = project("one-row-less");
        Path file = project.inbox().resolve(MONTH + "/departments/YC-405/requests.csv");
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 1));
        assertThat(figures(QuietRun.of(project, MONTH))).isNotEqualTo(golden);
    }

    private static Project project(String name) throws IOException {
        Project project = Project.in(folder.resolve(name));
        TinyInbox.write(project.inbox(), DEPARTMENTS.toArray(String[]::new));
        Durable.remove(project.inbox().resolve("2026-08"));
        project.edit(Project.JOB, "      - {name: \"responses*\", mapping: responses}\n", "");
        project.edit(
                Project.JOB,
                "{name: \"requests*\", mapping: requests}",
                "{name: \"*\", mappings: [requests, responses]}");
        return project;
    }

    /** The tally of each department and everybody's scores, in which nothing tells from which file a row came. */
    private static Map<String, String> figures(Edition edition) throws IOException {
        var figures = new TreeMap<String, String>();
        for (String code : DEPARTMENTS) {
            figures.put(code, withoutFiles(Files.readString(edition.tally(code))));
        }
        figures.put("scores", Published.read(edition).departments().toString());
        return figures;
    }

    /** Rows are counted by file, with a digest over their places; how many of each feed and fate must be the same. */
    private static String withoutFiles(String tally) {
        return tally.lines()
                .map(line -> ROWS.matcher(line).replaceFirst("rows $1"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Maker each(UnaryOperator<Grid> change, java.util.function.Function<Grid, byte[]> write, String end) {
        return project -> {
            for (Path file : files(project)) {
                byte[] bytes = write.apply(change.apply(grid(file)));
                Files.delete(file);
                Files.write(Path.of(file.toString().replaceFirst("\\.csv$", end)), bytes);
            }
        };
    }

    private static List<Path> files(Project project) throws IOException {
        try (Stream<Path> files = Files.walk(project.inbox().resolve(MONTH))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Grid grid(Path file) throws IOException {
        return Grid.of(Files.readAllLines(file).stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList());
    }

    /** The heads in English (0) or Chinese (1). */
    private static Grid heads(Grid grid, int word) {
        Grid changed = grid.copy();
        List<String> heads = changed.rows().get(0);
        Feed feed = Feeds.ALL.stream()
                .filter(one -> heads.stream()
                        .allMatch(head -> one.columns().stream().anyMatch(column -> column.isNamed(head))))
                .findFirst()
                .orElseThrow();
        heads.replaceAll(head -> feed.columns().stream()
                .filter(column -> column.isNamed(head))
                .findFirst()
                .map(column -> List.of(column.name(), column.aliases().get(0)).get(word))
                .orElseThrow());
        return changed;
    }

    private static Grid columnsShuffled(Grid grid) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, grid.rows().get(0).size()).boxed().toList());
        Collections.shuffle(order, DICE);
        return Grid.of(grid.rows().stream()
                .map(row -> order.stream().map(row::get).toList())
                .toList());
    }

    private static Grid rowsShuffled(Grid grid) {
        Grid changed = grid.copy();
        Collections.shuffle(changed.rows().subList(1, changed.rows().size()), DICE);
        return changed;
    }

    private static Grid dressed(Grid grid) {
        Grid changed = grid.copy();
        for (int i = 0; i < changed.rows().size(); i++) {
            changed.rows().get(i).add(0, i == 0 ? "序号" : String.valueOf(i));
        }
        long count = changed.rows().size() - 1L;
        changed.rows().add(0, new ArrayList<>(List.of("云川市政务公开台账（2026年9月）")));
        changed.rows().add(1, new ArrayList<>(List.of("填报单位：某局", "", "", "填报日期：2026年10月9日")));
        changed.rows().add(new ArrayList<>(List.of("合计", count + "件")));
        changed.rows().add(new ArrayList<>(List.of("填表人：张三", "", "审核人：李四")));
        return changed;
    }

    private static void together(Project project) throws IOException {
        for (String code : DEPARTMENTS) {
            Path department = project.inbox().resolve(MONTH + "/departments/" + code);
            var sheets = new ArrayList<Grid.Sheet>();
            for (String feed : List.of("responses", "requests")) {
                Path file = department.resolve(feed + ".csv");
                sheets.add(new Grid.Sheet(feed, grid(file).rows()));
                Files.delete(file);
            }
            Files.write(
                    department.resolve("台账(最终版2).xlsx"),
                    XlsxFile.of(new Grid(sheets)).bytes());
        }
    }
}
