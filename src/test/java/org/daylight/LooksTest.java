package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.daylight.Office.Said;
import org.daylight.render.excel.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that write workbooks stop where the samples of looks are unsound, before they write anything. */
class LooksTest {

    @TempDir
    private Path folder;

    private Office office;
    private String complaint;

    @BeforeEach
    void open() throws IOException {
        office = Office.in(folder).complete();
        Path samples = folder.resolve("report-templates/workbooks");
        Shipped.changed(samples, workbook -> {
            workbook.removeName(workbook.getName("look_form_lead"));
            Shipped.sample(workbook, "look_annual_figure")
                    .getCellStyle()
                    .setDataFormat(workbook.createDataFormat().getFormat("0%"));
        });
        complaint =
                samples.resolve("looks.xlsx") + ": found the name 'look_form_lead' 0 times; expected it once, for one"
                        + " cell, such as Looks!$B$5; select that and give it the name in the name box\n"
                        + samples.resolve("looks.xlsx")
                        + ", Annual!B2: sample of 'look_annual_figure': found another look (0%);"
                        + " expected a number format without % or @, such as 0";
    }

    private void stops(Said said) {
        assertThat(said.err().replaceAll("(?m)^ +", "")).contains(complaint);
        assertThat(said.code()).isEqualTo(ExitCode.STOPPED);
    }

    @Test
    void forms() {
        Path out = folder.resolve("forms");
        stops(office.give(
                "form", "--inbox", folder.resolve("inbox").toString(), "--out", out.toString(), "--lang", "en"));
        assertThat(out).doesNotExist();
    }

    @Test
    void annualReports() {
        stops(office.give("annual", "--year", "2026", "--lang", "en"));
        assertThat(office.home().resolve("annual")).doesNotExist();
    }

    @Test
    void runs() {
        stops(office.give("run", "--period", "2026-09", "--lang", "en"));
        assertThat(office.home().resolve("editions")).doesNotExist();
    }
}
