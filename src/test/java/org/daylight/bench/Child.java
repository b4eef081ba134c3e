package org.daylight.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program as a process of its own, measured.
 *
 * @param time from start to end
 * @param peakKilobytes high-water mark of its resident memory; 0 where the system does not tell
 */
record Child(Duration time, long peakKilobytes) {

    /** Runs {@code daylight} with these arguments to its end; held departments are no failure. */
    static Child run(String heap, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("daylight.classpath", System.getProperty("java.class.path")),
                "org.daylight.Main"));
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        long peak = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, residentKilobytes(process.pid()));
        }
        if (process.exitValue() != 0 && process.exitValue() != 3) {
            throw new IllegalStateException("daylight ended with code " + process.exitValue());
        }
        return new Child(Duration.ofNanos(System.nanoTime() - start), peak);
    }

    private static long residentKilobytes(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (Files.notExists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (UncheckedIOException ended) {
            return 0;
        }
    }

    double seconds() {
        return time.toMillis() / 1000.0;
    }

    long peakMegabytes() {
        return peakKilobytes / 1024;
    }
}
