package org.daylight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.daylight.edition.Durable;
import org.daylight.job.TemplateCheck;
import org.daylight.render.pdf.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code daylight check-templates}: tries templates on a small month and names every mistake in them. */
@Command(name = "check-templates")
final class CheckTemplatesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "report-templates",
            descriptionKey = "templateFolder")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "templateOut")
    private Optional<Path> out;

    CheckTemplatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path scratch = Files.createTempDirectory("daylight-templates-");
        try {
            List<Fault> faults = TemplateCheck.check(folder, scratch, out.orElse(scratch.resolve("out")));
            tell(faults);
            out.ifPresent(papers -> console.say("templates.papers", papers));
            return faults.isEmpty() ? ExitCode.DONE : ExitCode.STOPPED;
        } finally {
            Durable.remove(scratch);
        }
    }

    /** Documents have paragraphs in place of lines. */
    private static String place(Fault fault) {
        if (fault.kind() != Fault.Kind.DOCUMENT) {
            return "templates.fault";
        }
        return fault.line() == 0 ? "templates.faultOfWhole" : "templates.faultOfDocument";
    }

    private void tell(List<Fault> faults) {
        Set<Fault.Kind> kinds = new TreeSet<>();
        for (Fault fault : faults) {
            kinds.add(fault.kind());
            console.say(
                    place(fault),
                    folder.resolve(fault.file()),
                    Integer.toString(fault.line()),
                    Integer.toString(fault.column()),
                    console.get("fault." + fault.kind()),
                    fault.what());
        }
        kinds.forEach(kind -> console.say("templates.todo", console.get("fault." + kind), console.get("todo." + kind)));
        if (faults.isEmpty()) {
            console.say("templates.sound", folder);
        } else {
            console.say("templates.unsound", folder, Integer.toString(faults.size()));
        }
    }
}
