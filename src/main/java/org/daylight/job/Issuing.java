package org.daylight.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.edition.Edition;
import org.daylight.edition.Home;
import org.daylight.edition.Issues;
import org.daylight.edition.Issues.Issued;

/** Puts on the record that a notice of an edition was issued. */
public final class Issuing {

    private Issuing() {}

    /**
     * What is put on the record.
     *
     * @param attachment scan of the signed and sealed document
     */
    public record Document(String number, String signedBy, LocalDate issuedOn, Path attachment) {}

    /**
     * Records the issue; draft and scan go into the archive.
     *
     * @param home whose lock the caller holds
     * @throws StopException with everything that is wrong; nothing is recorded then
     */
    public static Issued record(Home home, Edition edition, Document document, Clock clock, ZoneId zone)
            throws IOException {
        edition.verify();
        var issues = new Issues(home);
        List<String> faults = faults(issues, edition, document, LocalDate.ofInstant(clock.instant(), zone));
        if (!faults.isEmpty()) {
            throw new StopException(faults);
        }
        Path draft = issues.folder(edition).resolve("notice.docx");
        var issued = new Issued(
                edition.name(),
                edition.seal(),
                document.number().strip(),
                document.signedBy().strip(),
                document.issuedOn().toString(),
                Files.isRegularFile(draft) ? home.archive().keep(draft).sha256() : "",
                document.attachment().getFileName().toString(),
                home.archive().keep(document.attachment()).sha256(),
                clock.instant().toString());
        issues.add(edition, issued);
        return issued;
    }

    private static List<String> faults(Issues issues, Edition edition, Document document, LocalDate today)
            throws IOException {
        var faults = new ArrayList<String>();
        String number = document.number().strip();
        if (number.isEmpty() || document.signedBy().isBlank()) {
            faults.add("--doc-no, --signed-by: found a blank; expected the number of the document and who signed it");
        }
        issues.all().stream()
                .filter(one -> one.documentNo().equals(number))
                .forEach(one -> faults.add("--doc-no: " + number + " was issued on " + one.issuedOn() + " of "
                        + one.edition() + " already; expected a number of its own for each document"));
        LocalDate last = ReportingPeriod.parse(edition.manifest().period()).last();
        if (!document.issuedOn().isAfter(last)) {
            faults.add("--issued-on: " + document.issuedOn() + " does not lie after " + last
                    + ", the last day of the period; expected the day of issue");
        }
        if (document.issuedOn().isAfter(today)) {
            faults.add("--issued-on: " + document.issuedOn() + " lies after today, " + today
                    + "; record the issue when it has happened");
        }
        if (!Files.isRegularFile(document.attachment(), LinkOption.NOFOLLOW_LINKS)) {
            faults.add("--attach: " + document.attachment() + " is no file; expected the scan of the signed document");
        }
        return faults;
    }
}
