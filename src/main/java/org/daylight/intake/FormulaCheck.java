package org.daylight.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.feed.CellFault;
import org.daylight.feed.Refusal;

/**
 * Whether the stored values of a workbook's formulas are what the formulas say. A stored value is taken only if working
 * it out anew agrees; what cannot be worked out here, or in a workbook of this size, is not taken.
 */
final class FormulaCheck {

    private static final String EXPECTED = "the value itself, pasted as value";
    private static final String TOO_LARGE = "a formula in a workbook too large to check";
    private static final String NOT_CHECKED = "a formula that is not checked";
    private static final int MOST_FORMULAS = 20_000;
    /** Cells that the ranges of all formulas may span together. */
    private static final long MOST_CELLS = 20_000_000;

    private static final double TOLERANCE = 1e-9;

    /** Faults by sheet and cell; an empty text is a value that agrees. */
    private final Map<String, Map<Long, String>> verdicts = new HashMap<>();

    /** What is said of a formula that has no verdict. */
    private final String unknown;

    private FormulaCheck(String unknown) {
        this.unknown = unknown;
    }

    /** What opens a workbook as a whole. */
    @FunctionalInterface
    private interface Opener {
        Workbook open() throws IOException, OpenXML4JException;
    }

    /** A check that takes no formula, for workbooks too large to check. */
    static FormulaCheck none() {
        return new FormulaCheck(TOO_LARGE);
    }

    static FormulaCheck ofXlsx(Path path) {
        return of(() -> new XSSFWorkbook(OPCPackage.open(path.toFile(), PackageAccess.READ)));
    }

    static FormulaCheck ofXls(Path path) {
        return of(() -> new HSSFWorkbook(new POIFSFileSystem(path.toFile(), true)));
    }

    /** The one boundary to POI's model of a workbook, which says in many ways that it does not understand one. */
    private static FormulaCheck of(Opener opener) {
        var check = new FormulaCheck(TOO_LARGE);
        try (Workbook book = opener.open()) {
            check.check(book);
        } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError notUnderstood) {
            return new FormulaCheck(NOT_CHECKED);
        }
        return check;
    }

    /** Why a formula's stored value is not taken. */
    Optional<CellFault> fault(String sheet, int row, int column) {
        String verdict = verdicts.getOrDefault(sheet, Map.of()).getOrDefault(key(row, column), unknown);
        return verdict.isEmpty() ? Optional.empty() : Optional.of(fault(column, verdict));
    }

    static CellFault fault(int column, String found) {
        return new CellFault(column, Refusal.Code.FORMULA, found, EXPECTED);
    }

    private static long key(int row, int column) {
        return (long) row * CellName.MOST_COLUMNS + column;
    }

    private void check(Workbook book) {
        List<Cell> formulas = formulas(book);
        long cells = 0;
        var sound = new ArrayList<Cell>();
        for (Cell cell : formulas) {
            String fault = unsound(cell);
            cells += fault.isEmpty() ? FormulaText.cells(cell.getCellFormula()) : 0;
            put(cell, fault);
            if (fault.isEmpty()) {
                sound.add(cell);
            }
        }
        if (formulas.size() > MOST_FORMULAS || cells > MOST_CELLS) {
            verdicts.clear();
            return;
        }
        formulas.removeAll(java.util.Set.copyOf(sound));
        formulas.forEach(FormulaCheck::spoil);
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        sound.forEach(cell -> put(cell, compare(cell, evaluator)));
    }

    private static List<Cell> formulas(Workbook book) {
        var formulas = new ArrayList<Cell>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                }
            }
        }
        return formulas;
    }

    private void put(Cell cell, String verdict) {
        verdicts.computeIfAbsent(cell.getSheet().getSheetName(), name -> new HashMap<>())
                .put(key(cell.getRowIndex(), cell.getColumnIndex()), verdict);
    }

    private static String unsound(Cell cell) {
        if (cell.isPartOfArrayFormulaGroup()) {
            return "a formula over several cells";
        }
        return cell.getCachedFormulaResultType() == CellType.ERROR
                ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                : FormulaText.fault(cell.getCellFormula());
    }

    /** What depends on a value that is not relied on is not relied on either. */
    private static void spoil(Cell cell) {
        cell.setBlank();
        cell.setCellErrorValue(FormulaError.NA.getCode());
    }

    private static String compare(Cell cell, FormulaEvaluator evaluator) {
        CellValue computed;
        try {
            computed = evaluator.evaluate(cell);
        } catch (RuntimeException notUnderstood) {
            return NOT_CHECKED;
        }
        return agrees(cell, computed) ? "" : "a stored value that its formula does not give";
    }

    private static boolean agrees(Cell cell, CellValue computed) {
        if (computed == null || computed.getCellType() != cell.getCachedFormulaResultType()) {
            return false;
        }
        return switch (computed.getCellType()) {
            case NUMERIC -> same(cell.getNumericCellValue(), computed.getNumberValue());
            case STRING -> cell.getStringCellValue().equals(computed.getStringValue());
            case BOOLEAN -> cell.getBooleanCellValue() == computed.getBooleanValue();
            default -> false;
        };
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
    }
}
