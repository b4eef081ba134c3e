package org.daylight.intake.mutant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.daylight.intake.mutant.BookChanges.Change;
import org.daylight.intake.mutant.BookChanges.Made;

/** Changes inside an XLS. */
final class OldBookChanges {

    private OldBookChanges() {}

    static Map<String, Change> all() {
        var all = new LinkedHashMap<String, Change>();
        all.put(
                "old: dates as serial numbers",
                (original, dice) -> new Made(XlsFile.bytes(original.serials().grid()), Promise.SAME));
        all.put(
                "old: hidden rows and columns",
                (original, dice) -> changed(original, Promise.SAME, book -> {
                    book.getSheetAt(0).getRow(1 + dice.nextInt(3)).setZeroHeight(true);
                    book.getSheetAt(0).setColumnHidden(1, true);
                }));
        all.put(
                "old: hidden sheet",
                (original, dice) -> changed(original, Promise.SAME, book -> {
                    book.createSheet("Sheet2");
                    book.setActiveSheet(1);
                    book.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
                }));
        all.put(
                "old: merged data",
                (original, dice) -> changed(
                        original,
                        Promise.rows("MERGED_CELL"),
                        book -> book.getSheetAt(0).addMergedRegion(new CellRangeAddress(1, 2, 0, 0))));
        all.put(
                "old: formula",
                (original, dice) ->
                        changed(original, Promise.rows("FORMULA"), book -> anyRow(book, original, dice, "A1&B1")));
        all.put(
                "old: sheet that fits nothing beside",
                (original, dice) -> changed(original, Promise.file("UNFIT_SHEET"), book -> {
                    book.createSheet("附表").createRow(0).createCell(0).setCellValue("甲");
                    book.getSheet("附表").getRow(0).createCell(1).setCellValue("乙");
                    book.getSheet("附表").createRow(1).createCell(0).setCellValue("丙");
                }));
        all.put("old: password", (original, dice) -> protectedBook(original));
        all.put("old: bytes flipped", (original, dice) -> {
            byte[] bytes = XlsFile.bytes(original.grid());
            for (int i = dice.nextInt(3); i >= 0; i--) {
                bytes[8 + dice.nextInt(bytes.length - 8)] ^= (byte) (1 << dice.nextInt(8));
            }
            return new Made(bytes, Promise.ANY);
        });
        all.put("old: cut", (original, dice) -> {
            byte[] bytes = XlsFile.bytes(original.grid());
            return new Made(Arrays.copyOf(bytes, 8 + dice.nextInt(bytes.length - 8)), Promise.ANY);
        });
        return all;
    }

    private static Made protectedBook(Original original) {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try {
            return changed(original, Promise.file("PASSWORD"), book -> {});
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static void anyRow(HSSFWorkbook book, Original original, Random dice, String formula) {
        HSSFSheet sheet = book.getSheetAt(0);
        int row = 1 + dice.nextInt(original.grid().rows().size() - 1);
        sheet.getRow(row).createCell(dice.nextInt(3)).setCellFormula(formula);
    }

    private static Made changed(Original original, Promise promise, Consumer<HSSFWorkbook> change) {
        var out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = XlsFile.book(original.grid())) {
            change.accept(book);
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Made(out.toByteArray(), promise);
    }
}
