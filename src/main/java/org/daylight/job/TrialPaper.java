package org.daylight.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daylight.definition.Definitions;
import org.daylight.edition.Durable;
import org.daylight.edition.Home;
import org.daylight.render.excel.ExcelRenderer;
import org.daylight.report.Report;
import org.daylight.report.Texts;
import org.daylight.report.Trial;
import org.daylight.report.TrialReport;

/** Writes what a trial showed as a workbook. */
public final class TrialPaper {

    private static final int DIGITS = 8;

    private TrialPaper() {}

    /**
     * Writes the workbook.
     *
     * @param definitions of today, for the looks
     * @param out file to be written; {@code trials/} in the home where none is named
     * @return the file
     * @throws StopException if a file that was named is there already
     */
    public static Path write(Trial trial, Definitions definitions, Texts texts, Home home, Optional<Path> out)
            throws IOException {
        if (out.filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS)).isPresent()) {
            throw new StopException(
                    out.get() + ": there is such a file already, and it is not written over; name another with"
                            + " --out, or move it away");
        }
        Path file = out.map(Path::toAbsolutePath)
                .orElseGet(() -> home.folder().resolve("trials").resolve(name(trial)));
        var looks = Documents.looks(definitions);
        Report report = TrialReport.of(trial, texts);
        Durable.write(
                file,
                stream -> ExcelRenderer.of(definitions.workbooks().get(report.template()), looks, texts)
                        .render(report, stream));
        return file;
    }

    /** Another text of the policy or other months make another name. */
    private static String name(Trial trial) {
        List<Trial.Month> months = trial.months();
        return String.join(
                        "_",
                        trial.policy().name(),
                        months.get(0).period(),
                        months.get(months.size() - 1).period(),
                        trial.digest().substring(0, DIGITS))
                + ".xlsx";
    }
}
