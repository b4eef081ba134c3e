package org.daylight.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daylight.Main;

/** The program in a process of its own. What it says goes to a file that a failing test can show. */
record Child(Process process, Path log) {

    /** Flags that spare a short process what only pays in a long one. */
    private static final List<String> QUICK =
            List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx384m", "-Djava.awt.headless=true");

    /** A process that is killed cannot tidy up, so its temporary files lie beside the log, in the test's own folder. */
    static Child start(Path log, List<String> flags, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(log.resolveSibling("tmp")));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new Child(process, log);
    }

    int exit() throws InterruptedException {
        return process.waitFor();
    }

    /** SIGKILL, or what the system has in its place. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    String said() throws IOException {
        return Files.readString(log);
    }
}
