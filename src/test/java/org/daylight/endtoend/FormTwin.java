package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.feed.CodeList;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;

/** The month as a clerk fills it into the forms that {@code form} writes: words from the lists, days as day cells. */
final class FormTwin {

    private final Project project;
    private final String month;

    FormTwin(Project project, String month) {
        this.project = project;
        this.month = month;
    }

    void make() throws IOException {
        Path forms = project.root().resolve("forms");
        Told told = Told.by(
                "form",
                "--job",
                project.root().resolve(Project.JOB).toString(),
                "--inbox",
                project.inbox().toString(),
                "--period",
                month,
                "--out",
                forms.toString());
        assertThat(told.code()).as(told.toString()).isZero();
        try (Stream<Path> written = Files.list(forms)) {
            for (Path form : written.sorted().toList()) {
                String code = form.getFileName().toString().substring(0, "YC-402".length());
                fill(form, project.inbox().resolve(month + "/departments/" + code));
            }
        }
    }

    private static void fill(Path form, Path department) throws IOException {
        try (var in = Files.newInputStream(form);
                var workbook = new XSSFWorkbook(in)) {
            for (Feed feed : List.of(Feeds.REQUESTS, Feeds.RESPONSES)) {
                Path file = department.resolve(feed.name() + ".csv");
                List<List<String>> rows = Files.readAllLines(file).stream()
                        .map(line -> List.of(line.split(",", -1)))
                        .toList();
                fill(workbook.getSheet(feed.chinese()), feed, rows);
                cover(workbook.getSheetAt(0), feed, rows.size() - 1);
                Files.delete(file);
            }
            try (OutputStream out = Files.newOutputStream(department.resolve("填报(最终版2).xlsx"))) {
                workbook.write(out);
            }
        }
    }

    private static void cover(XSSFSheet cover, Feed feed, int rows) {
        for (var row : cover) {
            if (row.getCell(0).getStringCellValue().equals("行数")
                    && row.getCell(1).getStringCellValue().equals(feed.chinese())) {
                row.getCell(2).setCellValue(rows);
                return;
            }
        }
        throw new IllegalArgumentException("no line for the rows of " + feed.chinese());
    }

    private static void fill(XSSFSheet sheet, Feed feed, List<List<String>> rows) {
        for (List<String> values : rows.subList(1, rows.size())) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < values.size(); i++) {
                Column column = column(feed, rows.get(0).get(i));
                if (!values.get(i).isEmpty()) {
                    int place = place(sheet, column);
                    XSSFCell cell = row.createCell(place);
                    cell.setCellStyle(sheet.getColumnStyle(place));
                    put(cell, column, values.get(i));
                }
            }
        }
    }

    private static Column column(Feed feed, String head) {
        return feed.columns().stream()
                .filter(column -> column.isNamed(head))
                .findFirst()
                .orElseThrow();
    }

    private static int place(XSSFSheet sheet, Column column) {
        for (var cell : sheet.getRow(0)) {
            if (column.isNamed(cell.getStringCellValue())) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("the form has no column " + column.name());
    }

    private static void put(XSSFCell cell, Column column, String value) {
        switch (column.kind()) {
            case DATE -> cell.setCellValue(LocalDate.parse(value));
            case MOMENT -> moment(cell, value);
            case INTEGER, DECIMAL -> cell.setCellValue(Double.parseDouble(value));
            case FLAG -> cell.setCellValue(Map.of("true", "是", "false", "否").get(value));
            case CODE -> cell.setCellValue(word(column.codes().orElseThrow(), value));
            case ID, TEXT, REFERENCE -> cell.setCellValue(value);
        }
    }

    private static void moment(XSSFCell cell, String value) {
        if (value.contains("T")) {
            cell.setCellValue(LocalDateTime.parse(value));
        } else {
            cell.setCellValue(LocalDate.parse(value));
        }
    }

    /** The word that stands in the drop-down list. */
    private static String word(CodeList codes, String value) {
        List<String> words = codes.aliases().get(codes.find(value).orElseThrow());
        return words.isEmpty() ? value : words.get(0);
    }
}
