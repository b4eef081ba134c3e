package org.daylight.job;

import java.io.IOException;
import java.nio.file.Path;
import org.daylight.edition.Dockets;
import org.daylight.edition.Durable;
import org.daylight.proposal.Docket;
import org.daylight.report.LeadsReport;
import org.daylight.report.Report;
import org.daylight.report.Results;

/** Writes the packet for a discipline organ into the folder that nobody else may open. */
final class Leads {

    private final Assignment assignment;
    private final Results results;
    private final Renderers renderers;

    Leads(Assignment assignment, Results results, Renderers renderers) {
        this.assignment = assignment;
        this.results = results;
        this.renderers = renderers;
    }

    /** It is written even if there is no lead, so that its being there tells nobody anything. */
    void write(Docket restricted) throws IOException {
        Path file = Dockets.restricted(assignment.growing()).resolve("leads.xlsx");
        Report report =
                LeadsReport.of(results, restricted, assignment.definitions().texts());
        Durable.write(file, out -> renderers.leads().render(report, out));
    }
}
