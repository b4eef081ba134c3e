package org.daylight.intake.annual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Entry;
import org.daylight.annual.FormTable;
import org.daylight.annual.Layout;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The three tables of a report as offices lay them out, with merged cells: {@code <} goes on to the right, {@code ^} down. */
public final class OfficialForm {

    private OfficialForm() {}

    /** The tables, row by row and cell by cell. */
    private static List<List<String[]>> tables(AnnualReport report) {
        return List.of(tableTwo(report), tableThree(report), tableFour(report));
    }

    private static List<String[]> tableTwo(AnnualReport report) {
        var rows = new ArrayList<String[]>();
        List<String> heads = List.of();
        for (Layout.Line line : report.layout().lines(FormTable.TABLE_2)) {
            if (!line.columns().equals(heads)) {
                heads = line.columns();
                rows.add(new String[] {"第二十条", "<", "<", "<"});
                rows.add(wide("信息内容", titles(report, line)));
            }
            rows.add(wide(line.title(), figures(report, line)));
        }
        return rows;
    }

    private static String[] wide(String first, List<String> others) {
        var cells = new String[] {"<", "<", "<", "<"};
        cells[0] = first;
        for (int i = 0; i < others.size(); i++) {
            cells[i + 1] = others.get(i);
        }
        return cells;
    }

    private static List<String[]> tableThree(AnnualReport report) {
        var rows = new ArrayList<String[]>();
        rows.add(row("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|<|<|申请人情况|<|<|<|<|<|<"));
        rows.add(row("^|^|^|自然人|法人或其他组织|<|<|<|<|总计"));
        rows.add(row("^|^|^|^|商业企业|科研机构|社会公益组织|法律服务机构|其他|^"));
        String group = "";
        for (Layout.Line line : report.layout().lines(FormTable.TABLE_3)) {
            String inGroup = line.title().matches("[0-9].*") ? line.code().replaceFirst("_.*", "") : "";
            boolean outer = line.title().matches("[一二三四]、.*");
            String first = outer ? line.title() : line.code().equals("open") ? "三、本年度办理结果" : "^";
            String second =
                    outer ? "<" : inGroup.isEmpty() ? line.title() : inGroup.equals(group) ? "^" : "（组）" + inGroup;
            String third = outer || inGroup.isEmpty() ? "<" : line.title();
            var cells = new ArrayList<>(List.of(first, second, third));
            cells.addAll(figures(report, line));
            rows.add(cells.toArray(String[]::new));
            group = inGroup;
        }
        return rows;
    }

    private static List<String[]> tableFour(AnnualReport report) {
        var figures = new ArrayList<String>();
        report.layout().lines(FormTable.TABLE_4).forEach(line -> figures.addAll(figures(report, line)));
        return List.of(
                row("行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<"),
                row("结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<"),
                row("^|^|^|^|^|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计"),
                figures.toArray(String[]::new));
    }

    private static String[] row(String text) {
        return text.split("\\|");
    }

    private static List<String> titles(AnnualReport report, Layout.Line line) {
        return line.columns().stream()
                .map(column ->
                        report.layout().head(line.table(), column).orElseThrow().title())
                .toList();
    }

    private static List<String> figures(AnnualReport report, Layout.Line line) {
        return line.spots().stream().map(spot -> text(report.at(spot))).toList();
    }

    private static String text(Entry entry) {
        return entry.isNumber() ? entry.value().toPlainString() : entry.kind() == Entry.Kind.SLASH ? "/" : "";
    }

    /** Writes the report as a document: its sentences, then its tables. */
    public static Path docx(Path file, AnnualReport report) {
        try (var document = new XWPFDocument()) {
            report.paragraphs()
                    .forEach(text -> document.createParagraph().createRun().setText(text));
            for (List<String[]> rows : tables(report)) {
                XWPFTable table = document.createTable();
                table.removeRow(0);
                rows.forEach(row -> add(table.createRow(), row));
            }
            try (var out = Files.newOutputStream(file)) {
                document.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(XWPFTableRow row, String[] cells) {
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].equals("<")) {
                continue;
            }
            int end = i + 1;
            while (end < cells.length && cells[end].equals("<")) {
                end++;
            }
            XWPFTableCell cell = row.createCell();
            var properties = cell.getCTTc().isSetTcPr()
                    ? cell.getCTTc().getTcPr()
                    : cell.getCTTc().addNewTcPr();
            properties.addNewGridSpan().setVal(BigInteger.valueOf(end - i));
            if (cells[i].equals("^")) {
                properties.addNewVMerge();
            } else {
                properties.addNewVMerge().setVal(STMerge.RESTART);
                cell.setText(cells[i]);
            }
        }
    }

    /** Writes the report as a workbook, all tables on one sheet; numbers as numbers. */
    public static Path xlsx(Path file, AnnualReport report) {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("年报");
            int number = 0;
            for (String text : report.paragraphs()) {
                sheet.createRow(number++).createCell(0).setCellValue(text);
            }
            for (List<String[]> rows : tables(report)) {
                for (String[] cells : rows) {
                    var row = sheet.createRow(number);
                    for (int i = 0; i < cells.length; i++) {
                        if (cells[i].matches("[0-9.]+")) {
                            row.createCell(i).setCellValue(Double.parseDouble(cells[i]));
                        } else if (!List.of("<", "^").contains(cells[i])) {
                            row.createCell(i).setCellValue(cells[i]);
                        }
                    }
                    int last = Arrays.asList(cells).lastIndexOf("<");
                    if (last == cells.length - 1 && cells[0].equals("第二十条")) {
                        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, last));
                    }
                    number++;
                }
                number++;
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
