package org.daylight.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Where printed sheets are cut; an A4 page that lies has 595 points from edge to edge. */
class PrintedPagesTest {

    /** Margins of an inch above and below leave 451 points. */
    private static final PrintedPages LYING = pages(PrintSetup.A4_PAPERSIZE, true, 100);

    private static PrintedPages pages(short paper, boolean lying, int characters) {
        var sheet = new XSSFWorkbook().createSheet();
        sheet.getPrintSetup().setPaperSize(paper);
        sheet.getPrintSetup().setLandscape(lying);
        for (PageMargin margin : PageMargin.values()) {
            sheet.setMargin(margin, 1);
        }
        return PrintedPages.of(sheet, characters);
    }

    private static List<Float> rows(int count) {
        return Collections.nCopies(count, 20f);
    }

    @Test
    void whatFitsBelowTheRowsIsNotCut() {
        assertThat(LYING.room()).isEqualTo(451);
        assertThat(LYING.cut(51, rows(20), 30)).isFalse();
        assertThat(LYING.cut(52, rows(20), 30)).isTrue();
    }

    @Test
    void theHeadOfEveryFurtherPageTakesRoom() {
        // 22 rows fill the first page; on the second stand the head and one row, which leaves 401 points.
        assertThat(LYING.cut(401, rows(23), 30)).isFalse();
        assertThat(LYING.cut(402, rows(23), 30)).isTrue();
    }

    @Test
    void whatNoPageHoldsIsCutWhereverItStands() {
        assertThat(LYING.cut(421, rows(20), 30)).isTrue();
        assertThat(LYING.cut(422, rows(20), 30)).isFalse();
    }

    @Test
    void aWideSheetIsMadeSmallerAndHoldsMoreRows() {
        assertThat(pages(PrintSetup.A4_PAPERSIZE, true, 266).room()).isBetween(902.0, 903.0);
        assertThat(pages(PrintSetup.A4_PAPERSIZE, false, 80).room()).isEqualTo(698);
        assertThat(pages(PrintSetup.A3_PAPERSIZE, true, 100).room()).isBetween(697.0, 698.0);
    }
}
