package org.daylight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs the sample month alone, then all 13 months from an empty home; prints wall time and the peak of memory. */
public final class SampleMonths {

    private SampleMonths() {}

    /** Runs in the project folder; the optional argument is the largest heap (512m). */
    public static void main(String[] arguments) throws Exception {
        String heap = arguments.length > 0 ? arguments[0] : "512m";
        Path folder = Files.createTempDirectory("daylight-bench");
        Path month = folder.resolve("inbox");
        copy(Path.of("sample-data", "inbox", "roster.csv"), month.resolve("roster.csv"));
        copy(Path.of("sample-data", "inbox", "2026-09"), month.resolve("2026-09"));
        Child one = Child.run(
                heap,
                List.of(
                        "run",
                        "--inbox",
                        month.toString(),
                        "--home",
                        folder.resolve("one").toString()));
        Child all =
                Child.run(heap, List.of("run", "--home", folder.resolve("all").toString()));
        say("the sample month alone", one);
        say("13 months from an empty home", all);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    private static void say(String what, Child child) {
        System.out.printf(
                Locale.ROOT, "%s: %.1f s, peak %,d MB resident%n", what, child.seconds(), child.peakMegabytes());
    }
}
