package org.daylight.intake.mutant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Makes any number of broken files and tells what became of them, with the first
 * unexplained outcome of each change: {@code seed count [first]}. Its exit code is 1 if any
 * outcome is unexplained.
 */
public final class MutantsRun {

    private MutantsRun() {}

    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        int first = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        Path folder = Files.createTempDirectory("mutants");
        long start = System.nanoTime();
        Mutants.Report report = new Mutants(folder, Recipes.of(List.of(Carrier.values()))).run(seed, first, count);
        say(
                "seed %d, %,d files in %.0f s, the slowest %.2f s",
                seed, report.made(), (System.nanoTime() - start) / 1e9, report.seconds());
        report.outcomes().forEach((change, outcomes) -> say("%-40s %s", change, outcomes));
        say("%-40s %s", "all", report.totals());
        var told = new TreeSet<String>();
        report.unexplained().stream()
                .filter(each -> told.add(each.mutant().change() + each.mutant().carrier()))
                .forEach(each -> say("UNEXPLAINED %s", each));
        say("%d unexplained", report.unexplained().size());
        System.exit(report.unexplained().isEmpty() ? 0 : 1);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
