package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** LibreOffice without a screen: another program than the one that wrote a file opens it and reckons its formulas. */
final class OfficeSuite {

    private static final String COMMAND = "soffice";
    private static final long MINUTES = 3;

    /** Formulas are reckoned anew whenever a workbook is opened; by default the stored values would stand. */
    private static final String ALWAYS_RECKON = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">\
            <value>0</value></prop></item>
            </oor:items>
            """;

    private final Path profile;
    private final Path out;

    private OfficeSuite(Path profile, Path out) {
        this.profile = profile;
        this.out = out;
    }

    /**
     * The program with a profile of its own; where there is none, the test is skipped and says why.
     *
     * @param folder for profile and converted files
     */
    static OfficeSuite in(Path folder) throws IOException {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(one -> Files.isExecutable(Path.of(one, COMMAND)));
        assumeTrue(
                there,
                "skipped: LibreOffice is not there; for this check install libreoffice-calc and libreoffice-writer,"
                        + " so that 'soffice' is on the path");
        Path profile = Files.createDirectories(folder.resolve("profile/user")).getParent();
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS_RECKON);
        return new OfficeSuite(profile, Files.createDirectories(folder.resolve("converted")));
    }

    /** Opens a file and saves it anew; a file that would have to be repaired is not opened. */
    Path saved(Path file) throws IOException, InterruptedException {
        String name = file.getFileName().toString();
        Path folder = Files.createTempDirectory(out, "one");
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        COMMAND,
                        "--headless",
                        "--norestore",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--convert-to",
                        name.substring(name.lastIndexOf('.') + 1),
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        Path saved = folder.resolve(name);
        assertThat(saved)
                .as("%s: LibreOffice said: %s", name, Files.readString(said, StandardCharsets.UTF_8))
                .exists();
        return saved;
    }

    /** Where a workbook says something else after it was opened, reckoned and saved. */
    List<String> differences(Path workbook) throws IOException, InterruptedException {
        Map<String, String> stored = cells(workbook);
        Map<String, String> reckoned = cells(saved(workbook));
        var differences = new ArrayList<String>();
        stored.forEach((place, value) -> {
            String now = reckoned.getOrDefault(place, "");
            if (!now.equals(value)) {
                differences.add(place + ": stored '" + value + "', reckoned '" + now + "'");
            }
        });
        return differences;
    }

    /** Values of all cells that have one, by sheet and address; of a formula the value that is stored with it. */
    private static Map<String, String> cells(Path file) throws IOException {
        var cells = new TreeMap<String, String>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String value = value(cell);
                        if (!value.isEmpty()) {
                            cells.put(sheet.getSheetName() + "!" + cell.getAddress(), value);
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static String value(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> String.format(Locale.ROOT, "%.9g", cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> "";
        };
    }
}
