package org.daylight.render.excel;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.report.Report;
import org.daylight.report.Texts;

/** What a workbook says about itself: title and as-of instant; nothing about the machine, the person or the clock. */
final class Properties {

    private Properties() {}

    static void set(XSSFWorkbook workbook, Report report, Texts texts) {
        String product = texts.get("workbook.product");
        Optional<Date> asOf = Optional.of(Date.from(Instant.parse(report.fact(Report.AS_OF_INSTANT))));
        CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(report.title());
        core.setCreator(product);
        core.setLastModifiedByUser(product);
        core.setCreated(asOf);
        core.setModified(asOf);
        workbook.getProperties().getExtendedProperties().setApplication(product);
    }
}
