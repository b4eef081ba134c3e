package org.daylight.job;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import org.daylight.form.BlankForm;
import org.daylight.form.FormWorkbook;
import org.daylight.render.excel.AnnualWorkbook;
import org.daylight.render.excel.WorkbookTemplate;
import org.daylight.report.Texts;

/** Tries the looks of workbooks on those that have no layout, since a form says what stands in them. */
final class FormCheck {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private FormCheck() {}

    /** Where a workbook goes. */
    interface Target {
        OutputStream open(String file) throws IOException;
    }

    /** Writes blank forms and the tables of an annual report. */
    static void write(Texts words, WorkbookTemplate looks, Target target) throws IOException {
        for (Map.Entry<String, BlankForm> form : FormSpecimen.of(words).entrySet()) {
            try (OutputStream file = target.open(form.getKey() + ".xlsx")) {
                FormWorkbook.write(form.getValue(), looks, file);
            }
        }
        try (OutputStream file = target.open("annual-report.xlsx")) {
            AnnualWorkbook.write(AnnualSpecimen.of(words), words, DAY, looks, file);
        }
    }
}
