package org.daylight.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.daylight.report.Report;

/**
 * Scorecards a second, against the peer of one plain conversion after another: the same library turns the same page of
 * the first scorecard into a PDF by its own defaults, without charts, archiving or access, parsing the font each time as
 * its manual shows. Both in one process, after a warm-up. Prints the heap in use after every five hundred cards.
 */
public final class ScorecardSpeed {

    private static final int WARM_UP = 40;
    private static final int MEMORY_EVERY = 500;

    private ScorecardSpeed() {}

    /** Arguments: cards (3000), threads (2), conversions of the peer (40). */
    public static void main(String[] arguments) throws Exception {
        int cards = argument(arguments, 0, 3000);
        int threads = argument(arguments, 1, 2);
        int peers = argument(arguments, 2, 40);
        PdfRenderer renderer = PdfRenderer.of(Papers.TEMPLATES, Papers.texts(Papers.CHINESE));
        render(renderer, WARM_UP, threads);
        double ours = perSecond(cards, () -> render(renderer, cards, threads));
        String page = renderer.page(card(0)).replaceAll("(?s)<object.*?</object>", "");
        plain(page, WARM_UP / 4);
        double theirs = perSecond(peers, () -> plain(page, peers));
        System.out.printf(
                Locale.ROOT,
                "scorecards: %.1f a second on %d threads; plain conversions one by one: %.1f a second; ratio %.1f%n",
                ours,
                threads,
                theirs,
                ours / theirs);
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double perSecond(int count, Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return count * 1e9 / (System.nanoTime() - start);
    }

    private static Report card(int index) {
        return Cards.of(Papers.DEPARTMENTS.get(index % Papers.DEPARTMENTS.size()), Papers.CHINESE);
    }

    private static void render(PdfRenderer renderer, int cards, int threads) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (int from = 0; from < cards; from += MEMORY_EVERY) {
                int first = from;
                List<Callable<Void>> batch = IntStream.range(first, Math.min(cards, first + MEMORY_EVERY))
                        .<Callable<Void>>mapToObj(i -> () -> {
                            renderer.render(card(i), OutputStream.nullOutputStream());
                            return null;
                        })
                        .toList();
                for (Future<Void> done : workers.invokeAll(batch)) {
                    done.get();
                }
                say(first + batch.size());
            }
        } finally {
            workers.shutdown();
        }
    }

    private static void say(int cards) {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        long used = (machine.totalMemory() - machine.freeMemory()) >> 20;
        System.out.printf(Locale.ROOT, "%,d scorecards: %,d MB of heap in use%n", cards, used);
    }

    private static void plain(String page, int count) {
        for (int i = 0; i < count; i++) {
            try {
                var builder = new PdfRendererBuilder();
                builder.useFont(() -> face("Regular"), Faces.FAMILY, 400, FontStyle.NORMAL, true);
                builder.useFont(() -> face("Bold"), Faces.FAMILY, 700, FontStyle.NORMAL, true);
                builder.withHtmlContent(
                        page, Papers.TEMPLATES.toRealPath().toUri().toString());
                builder.toStream(new ByteArrayOutputStream());
                builder.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static java.io.InputStream face(String weight) {
        return Faces.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf");
    }
}
