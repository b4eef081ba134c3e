package org.daylight.intake.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.daylight.feed.FileRefusal;

/** Breaks good files by a seed, one after another, and judges what becomes of each. */
final class Mutants {

    /** A file that takes longer hangs. */
    private static final int SECONDS = 5;

    /** A way of making a broken file. */
    record Recipe(String name, Function<Random, Mutant> cook) {}

    /** An outcome that no rule explains; the number makes the file again. */
    record Unexplained(int number, Mutant mutant, String why) {
        @Override
        public String toString() {
            return "#" + number + " " + mutant + ": " + why;
        }
    }

    /**
     * What came of them.
     *
     * @param seconds the slowest file took
     * @param outcomes change to outcome to how often
     * @param unexplained what no rule explains
     */
    record Report(
            long made,
            double seconds,
            SortedMap<String, SortedMap<String, Long>> outcomes,
            List<Unexplained> unexplained) {

        /** Outcomes over all changes. */
        SortedMap<String, Long> totals() {
            var totals = new TreeMap<String, Long>();
            outcomes.values()
                    .forEach(each -> each.forEach((outcome, count) -> totals.merge(outcome, count, Long::sum)));
            return totals;
        }
    }

    private final Path folder;
    private final List<Recipe> recipes;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "mutants");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Delivery.Taken> good = new HashMap<>();
    private final SortedMap<String, SortedMap<String, Long>> outcomes = new TreeMap<>();
    private final List<Unexplained> unexplained = new ArrayList<>();
    private double slowest;

    /** Files are written below the folder, one at a time. */
    Mutants(Path folder, List<Recipe> recipes) {
        this.folder = folder;
        this.recipes = recipes;
    }

    /** Makes this many, each from the seed and its own number, so that any of them can be made again alone. */
    Report run(long seed, int from, int count) {
        for (int i = from; i < from + count; i++) {
            one(seed, i);
        }
        worker.shutdownNow();
        return new Report(count, slowest, outcomes, unexplained);
    }

    static Mutant make(List<Recipe> recipes, long seed, int number) {
        var dice = new Random(seed * 1_000_003L + number);
        return recipes.get(Math.floorMod(number, recipes.size())).cook().apply(dice);
    }

    private void one(long seed, int number) {
        Mutant mutant = make(recipes, seed, number);
        String outcome;
        try {
            long start = System.nanoTime();
            Delivery.Taken taken = worker.submit(() -> read(mutant)).get(SECONDS, TimeUnit.SECONDS);
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1e9);
            outcome = outcome(taken);
            Optional<String> complaint = Judge.complaint(mutant, taken, good(mutant.original()));
            complaint.ifPresent(why -> unexplained.add(new Unexplained(number, mutant, why)));
        } catch (TimeoutException hung) {
            outcome = "HUNG";
            unexplained.add(new Unexplained(number, mutant, "hangs for more than " + SECONDS + " s"));
        } catch (ExecutionException crashed) {
            outcome = "CRASHED";
            unexplained.add(new Unexplained(number, mutant, crash(crashed.getCause())));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        outcomes.computeIfAbsent(mutant.change(), change -> new TreeMap<>()).merge(outcome, 1L, Long::sum);
    }

    private static String crash(Throwable cause) {
        return cause + " at " + Arrays.stream(cause.getStackTrace()).limit(8).toList();
    }

    private static String outcome(Delivery.Taken taken) {
        if (taken.outcome() instanceof FileRefusal refusal) {
            return refusal.code().name();
        }
        return taken.refusals().isEmpty() ? "taken" : "taken, rows refused";
    }

    private Delivery.Taken good(Original original) {
        return good.computeIfAbsent(
                original.name(), name -> read("good.csv", TextFile.UTF8.bytes(original.grid()), original));
    }

    private Delivery.Taken read(Mutant mutant) {
        return read("mutant.bin", mutant.bytes(), mutant.original());
    }

    private Delivery.Taken read(String name, byte[] bytes, Original original) {
        try {
            Path file = Files.write(folder.resolve(name), bytes);
            return Delivery.read(file, Delivery.Sender.of(original.folder()), Delivery.MAPPINGS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
