package org.daylight.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.feed.Feed;
import org.daylight.render.excel.SteadyZip;
import org.daylight.render.excel.Styles;
import org.daylight.render.excel.WorkbookTemplate;

/** Writes a blank form: cover, a sheet for each feed, help, and the hidden words of its lists. */
public final class FormWorkbook {

    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]|^[.~ ]+|[. ]+$");
    private static final int LONGEST_NAME = 60;
    private static final String PRODUCT = "Daylight";

    private FormWorkbook() {}

    /** A name for its file that every system takes, with the period and the ending. */
    public static String fileName(BlankForm form, String code) {
        String name = form.texts()
                .get(
                        "form.fileName",
                        part(code),
                        part(form.sender()),
                        form.period().name());
        return UNSAFE.matcher(name).replaceAll("_") + ".xlsx";
    }

    private static String part(String text) {
        String safe = UNSAFE.matcher(text).replaceAll("_");
        int end = safe.offsetByCodePoints(0, Math.min(LONGEST_NAME, safe.codePointCount(0, safe.length())));
        return safe.substring(0, end);
    }

    /** Writes the workbook; the same form and template give the same bytes. */
    public static void write(BlankForm form, WorkbookTemplate template, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("daylight-", ".xlsx");
        try {
            try (XSSFWorkbook workbook = template.workbook();
                    OutputStream file = Files.newOutputStream(draft)) {
                fill(workbook, form, new Styles(workbook, template));
                workbook.write(file);
            }
            SteadyZip.copy(draft, out);
        } finally {
            Files.delete(draft);
        }
    }

    private static void fill(XSSFWorkbook workbook, BlankForm form, Styles styles) {
        describe(workbook, form);
        XSSFSheet cover = workbook.createSheet(form.texts().get("form.sheet.cover"));
        Map<Feed, XSSFSheet> tables = new LinkedHashMap<>();
        form.feeds()
                .forEach(feed ->
                        tables.put(feed, workbook.createSheet(WorkbookUtil.createSafeSheetName(feed.chinese()))));
        XSSFSheet help = workbook.createSheet(form.texts().get("form.sheet.help"));
        var lists = new CodeLists(workbook, workbook.createSheet(form.texts().get("form.sheet.codes")), styles);
        new CoverPage(form, styles, lists, cover).write();
        tables.forEach((feed, sheet) -> new FeedSheet(form, feed, styles, lists).write(sheet));
        new HelpPage(form, styles, help).write();
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
    }

    /** What the workbook says about itself: nothing about the machine, the person or the clock. */
    private static void describe(XSSFWorkbook workbook, BlankForm form) {
        Optional<Date> created =
                Optional.of(Date.from(form.period().first().atStartOfDay().toInstant(ZoneOffset.UTC)));
        CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(form.title());
        core.setCreator(PRODUCT);
        core.setLastModifiedByUser(PRODUCT);
        core.setCreated(created);
        core.setModified(created);
        workbook.getProperties().getExtendedProperties().setApplication(PRODUCT);
    }
}
