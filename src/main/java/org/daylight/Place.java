package org.daylight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.definition.Definitions;
import org.daylight.edition.Home;
import picocli.CommandLine.Option;

/** The options that say where a command works; every command has them. */
final class Place {

    private static final String JOB = "jobs/monthly-assessment.yaml";
    private static final String HOME = "data";

    @Option(names = "--job", paramLabel = "FILE", defaultValue = JOB, descriptionKey = "job")
    private Path job;

    @Option(names = "--home", paramLabel = "DIR", defaultValue = HOME, descriptionKey = "home")
    private Path home;

    @Option(names = "--inbox", paramLabel = "DIR", descriptionKey = "inbox")
    private Optional<Path> inbox;

    Definitions definitions() {
        return Definitions.load(job);
    }

    Path jobFile() {
        return job;
    }

    Home home() {
        return new Home(home.toAbsolutePath().normalize());
    }

    /** What a command does in a home that no other process works in meanwhile; it gives the exit code. */
    @FunctionalInterface
    interface Work {
        int in(Home home) throws Exception;
    }

    /** Does something with the home taken for this process; where another has it, says so and does nothing. */
    int alone(Console console, Work work) throws Exception {
        Home home = home();
        Optional<Home.Lock> lock = home.lock();
        if (lock.isEmpty()) {
            console.complain("busy", home.folder());
            return ExitCode.BUSY;
        }
        try (var taken = lock.get()) {
            return work.in(taken.home());
        }
    }

    /** The options again, as a command of their own needs them; the job's file stands for itself. */
    List<String> options(Path jobFile) {
        var options = new ArrayList<>(List.of("--job", jobFile.toString(), "--home", home.toString()));
        inbox.ifPresent(folder -> options.addAll(List.of("--inbox", folder.toString())));
        return options;
    }

    /** The options that were given, as a command line needs them again; nothing where all are as usual. */
    String given() {
        var options = new StringBuilder();
        if (!job.equals(Path.of(JOB))) {
            options.append(" --job ").append(job);
        }
        if (!home.equals(Path.of(HOME))) {
            options.append(" --home ").append(home);
        }
        inbox.ifPresent(folder -> options.append(" --inbox ").append(folder));
        return options.toString();
    }

    /** Every job file in the folder of the one named, in the order of their names. */
    List<Path> jobFiles() throws IOException {
        Path folder = job.toAbsolutePath().normalize().getParent();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** The inbox asked for, or the job's own. */
    Path inbox(Definitions definitions) {
        return inbox.orElseGet(
                () -> definitions.root().resolve(definitions.job().inbox()));
    }

    ZoneId zone(Definitions definitions) {
        return definitions.job().zone();
    }
}
