package org.daylight;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.daylight.casework.CaseStory;
import org.daylight.edition.Home;
import org.daylight.feed.Department;
import org.daylight.job.SealedMonth;
import org.daylight.job.StopException;
import org.daylight.report.Cell;
import org.daylight.report.Explanation;
import org.daylight.report.Report;
import org.daylight.report.Table;
import org.daylight.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code daylight explain}: how a department's marks, or the due date of one of its cases, come about. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private static final int DIGITS = 2;

    private final Console console;

    @Mixin
    private Place place;

    @Mixin
    private SealedEdition sealed;

    @Option(names = "--department", required = true, paramLabel = "CODE", descriptionKey = "department")
    private String department;

    @Option(names = "--indicator", paramLabel = "A1", descriptionKey = "indicator")
    private Optional<String> indicator;

    @Option(names = "--case", paramLabel = "NUMBER", descriptionKey = "case")
    private Optional<String> number;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Home home = place.home();
        SealedMonth month = SealedMonth.open(home, sealed.find(home, console));
        Department about = month.department(department)
                .orElseThrow(() -> new StopException(console.get("explain.unknownDepartment", department)));
        Texts texts = month.definitions().texts(console.tag());
        var explanation = Explanation.of(month.results(texts), texts);
        if (number.isEmpty()) {
            print(explanation.department(about.code(), indicator));
            return ExitCode.DONE;
        }
        List<CaseStory> stories = month.stories(about.code(), number.get());
        if (stories.isEmpty()) {
            console.complain("explain.unknownCase", about.name(), number.get());
            return ExitCode.STOPPED;
        }
        stories.forEach(story -> print(explanation.story(story)));
        return ExitCode.DONE;
    }

    private void print(Report report) {
        console.sayPlainly(List.of(report.title()));
        for (Table table : report.tables()) {
            console.sayPlainly(List.of("", table.title()));
            console.sayPlainly(lines(table));
        }
    }

    private static List<String> lines(Table table) {
        var align = table.columns().stream()
                .map(column -> column.format() == Table.Format.TEXT ? TextTable.Align.LEFT : TextTable.Align.RIGHT)
                .toArray(TextTable.Align[]::new);
        var text = new TextTable(align);
        text.row(table.columns().stream().map(column -> flat(column.head())).toArray());
        table.rows()
                .forEach(row -> text.row(row.stream().map(ExplainCommand::text).toArray()));
        return text.lines();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return amount.value().stripTrailingZeros().scale() <= 0
                    ? amount.value().toBigInteger().toString()
                    : amount.value().setScale(DIGITS, RoundingMode.HALF_UP).toPlainString();
        }
        if (cell instanceof Cell.Day day) {
            return day.date().toString();
        }
        return flat(cell instanceof Cell.Words words ? words.text() : ((Cell.Missing) cell).reason());
    }

    private static String flat(String text) {
        return text.lines().collect(Collectors.joining(" "));
    }
}
