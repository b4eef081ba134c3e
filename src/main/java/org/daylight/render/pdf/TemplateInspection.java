package org.daylight.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daylight.render.chart.ChartStyle;
import org.daylight.report.Chart;
import org.daylight.report.Report;
import org.daylight.report.Table;
import org.daylight.report.Texts;

/**
 * Looks for every mistake in a folder of templates for papers, by reading them and by printing reports with them. It
 * works on a copy, from which it takes out what it has told already, to come to what stands behind.
 */
public final class TemplateInspection {

    private static final String STYLE_PAGE = "daylight-style-check";
    private static final String SHARED = "fragments";

    private final Path folder;
    private final Path copies;
    private final Pages pages;
    private final Set<Fault> faults = new TreeSet<>();
    private final Set<String> broken = new TreeSet<>();

    /**
     * @param folder such as {@code report-templates/pdf}
     * @param scratch an empty folder for the copy
     * @throws IOException if one of them cannot be read or written
     */
    public TemplateInspection(Path folder, Path scratch) throws IOException {
        this.folder = folder.toRealPath();
        this.copies = scratch.resolve("pdf");
        this.pages = new Pages(this.folder, copies);
        faults.addAll(pages.unreadable());
    }

    /** Everything found so far, in the order of files and lines. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * Reads every file: form of the pages, attributes, names, files asked for, looks of charts.
     *
     * @param words keys by language
     * @param reports all that will be printed; their pieces are what pages may ask for
     */
    public void read(Map<String, Set<String>> words, List<Report> reports) throws IOException {
        Map<String, Set<String>> pieces = pieces(reports);
        for (Source page : pages.of(FolderResolver.ENDING)) {
            String name =
                    page.name().substring(pages.named("").length(), page.name().lastIndexOf('.'));
            var check = new PageCheck(page);
            check.form().ifPresent(fault -> {
                faults.add(fault);
                broken.add(name);
            });
            faults.addAll(check.attributes());
            faults.addAll(check.unescaped());
            words.forEach((language, keys) -> faults.addAll(check.keys(keys, language)));
            if (pieces.containsKey(name)) {
                faults.addAll(check.pieces(pieces.get(name)));
            }
            escape(page);
        }
        var resources = new ResourceCheck(folder);
        pages.of("").forEach(source -> faults.addAll(resources.of(source)));
        charts();
    }

    private static Map<String, Set<String>> pieces(List<Report> reports) {
        var pieces = new TreeMap<String, Set<String>>();
        for (Report report : reports) {
            Set<String> names = pieces.computeIfAbsent(report.template(), none -> new TreeSet<>());
            names.addAll(report.facts().keySet());
            names.addAll(report.notes().keySet());
            report.tables().stream().map(Table::id).forEach(names::add);
            report.charts().stream().map(Chart::id).forEach(names::add);
        }
        return pieces;
    }

    /** In the copy nothing prints unescaped, so that the rest can be tried. */
    private void escape(Source page) throws IOException {
        String text = page.text()
                .replace("th:utext", " th:text")
                .replace("utext", " text")
                .replace("[(", "  ")
                .replace("th:on", "data-")
                .replace("th:inline=\"javascript\"", " ".repeat("th:inline=\"javascript\"".length()));
        if (!text.equals(page.text())) {
            pages.replace(new Source(page.name(), text));
        }
    }

    private void charts() throws IOException {
        Path file = folder.resolve(PdfRenderer.CHARTS);
        String name = pages.named(PdfRenderer.CHARTS);
        if (!Files.isRegularFile(file)) {
            faults.add(new Fault(Fault.Kind.COLOUR, name, 1, 1, "no such file; expected the looks of charts"));
            return;
        }
        for (ChartStyle.Mistake one : ChartStyle.mistakes(file)) {
            faults.add(new Fault(
                    Fault.Kind.COLOUR,
                    name,
                    Math.max(1, one.line()),
                    Math.max(1, one.column()),
                    one.what().replaceFirst("^[,:] ", "")));
        }
    }

    /** What prints the copies in a language; it takes about a second to make. */
    public Press press(Texts texts) throws IOException {
        return new Press(PdfRenderer.forTrial(copies, texts), texts);
    }

    /** Prints reports in one language. */
    public final class Press {

        private final PdfRenderer renderer;
        private final Texts texts;

        private Press(PdfRenderer renderer, Texts texts) {
            this.renderer = renderer;
            this.texts = texts;
        }

        /** Prints a report, and adds what turns out to be wrong; what is wrong is left out of the paper. */
        public void print(Report report, Path file) throws IOException {
            if (broken.contains(report.template()) || broken.contains(SHARED)) {
                return;
            }
            List<Fault> found = new Rehearsal(pages, renderer).faults(report);
            found.stream().filter(this::isNew).forEach(faults::add);
            if (found.stream().noneMatch(fault -> fault.kind() == Fault.Kind.PAGE)) {
                lay(report, file);
            }
        }

        /** Whether nothing was told of its place by reading. */
        private boolean isNew(Fault fault) {
            return faults.stream()
                    .noneMatch(one -> one.file().equals(fault.file())
                            && one.line() == fault.line()
                            && one.column() == fault.column());
        }

        /** Lays out nothing but the style sheets, which are so told of even if no page can be printed. */
        public void style() throws IOException {
            var links = new StringBuilder();
            for (Source sheet : pages.of(Pages.STYLE)) {
                String name = sheet.name().substring(pages.named("").length());
                links.append("<link rel=\"stylesheet\" type=\"text/css\" href=\"")
                        .append(name)
                        .append("\"/>");
            }
            String page = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>s</title>"
                    + "<meta name=\"subject\" content=\"s\"/>" + links
                    + "</head><body><p>s</p></body></html>";
            Files.writeString(copies.resolve(STYLE_PAGE + FolderResolver.ENDING), page, StandardCharsets.UTF_8);
            Locale language = texts.language();
            lay(
                    new Report(STYLE_PAGE, language, "s", Map.of(), List.of(), List.of(), Map.of()),
                    copies.resolve("style.pdf"));
        }

        private void lay(Report report, Path file) throws IOException {
            var words = new LayoutWords(pages);
            var bytes = new ByteArrayOutputStream();
            try {
                List<Fault> said =
                        new ArrayList<>(words.faults(report, renderer.anew().tryOut(report, bytes)));
                if (faults.stream().anyMatch(fault -> fault.kind() == Fault.Kind.RESOURCE)) {
                    said.removeIf(fault -> fault.kind() == Fault.Kind.RESOURCE);
                }
                faults.addAll(said);
                Files.write(file, bytes.toByteArray());
            } catch (RuntimeException e) {
                faults.add(words.thrown(report, e));
            }
        }
    }
}
