package org.daylight.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.definition.TemplateDefinitions;
import org.daylight.definition.WorkbookLayouts;
import org.daylight.render.excel.ExcelRenderer;
import org.daylight.render.excel.LayoutNames;
import org.daylight.render.excel.TemplateMistake;
import org.daylight.render.excel.WorkbookTemplate;
import org.daylight.render.pdf.Fault;
import org.daylight.render.pdf.TemplateInspection;
import org.daylight.report.Report;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;
import org.daylight.specimen.Specimen;

/** Tries a folder of templates on the small month, in both languages, and gathers every mistake. */
public final class TemplateCheck {

    private static final Pattern NO_WORDS = Pattern.compile("messages\\.\\S+: no text for key '([^']+)'.*");
    private static final String PAPERS = "pdf";

    private final Path folder;
    private final TemplateDefinitions definitions;
    private final PlacedMistakes places;
    private final TemplateInspection inspection;
    private final Set<Fault> faults = new TreeSet<>();
    private final Map<String, Texts> languages = new TreeMap<>();
    private Optional<WorkbookTemplate> looks = Optional.empty();

    private TemplateCheck(Path folder, Path scratch) throws IOException {
        this.folder = folder;
        this.definitions = TemplateDefinitions.read(folder);
        this.places = new PlacedMistakes(folder);
        this.inspection = new TemplateInspection(folder.resolve(PAPERS), scratch);
    }

    /**
     * The mistakes of a folder, in the order of its files and lines.
     *
     * @param folder such as {@code report-templates}
     * @param scratch an empty folder
     * @param out gets papers, workbooks and documents of the small month, in a folder for each language
     * @throws StopException if that is no folder of templates
     */
    public static List<Fault> check(Path folder, Path scratch, Path out) throws IOException {
        if (!Files.isDirectory(folder.resolve(PAPERS))) {
            throw new StopException(folder + ": found no folder '" + PAPERS
                    + "' in it; expected a folder of templates. Example: daylight check-templates report-templates");
        }
        var check = new TemplateCheck(folder, scratch);
        check.looks();
        check.definitions.mistakes().forEach(one -> check.faults.add(check.places.fault(one)));
        check.print(out);
        check.faults.addAll(new DocumentCheck(folder).check(check.languages.values(), out));
        check.faults.addAll(check.inspection.faults());
        return List.copyOf(check.faults);
    }

    private void looks() throws IOException {
        Path file = Path.of(WorkbookLayouts.FOLDER, WorkbookTemplate.FILE);
        looks = WorkbookTemplate.read(
                folder.resolve(WorkbookLayouts.FOLDER), mistake -> faults.add(fault(file, mistake)));
    }

    private static Fault fault(Path file, TemplateMistake mistake) {
        String name = file.toString().replace('\\', '/');
        return new Fault(Fault.Kind.WORKBOOK, name, mistake.row(), mistake.column(), mistake.told());
    }

    private void print(Path out) throws IOException {
        var papers = new TreeMap<String, List<Specimen.Named>>();
        var reports = new ArrayList<Report>();
        for (Texts texts : definitions.languages().values()) {
            whole(texts).ifPresent(words -> languages.put(words.tag(), words));
        }
        languages.forEach((tag, words) -> {
            papers.put(tag, Specimen.papers(words));
            papers.get(tag).forEach(paper -> reports.add(paper.report()));
        });
        inspection.read(definitions.keys(), reports);
        for (Texts words : languages.values()) {
            Path into = Files.createDirectories(out.resolve(words.tag()));
            var press = inspection.press(words);
            press.style();
            for (Specimen.Named paper : papers.get(words.tag())) {
                press.print(paper.report(), into.resolve(paper.file() + ".pdf"));
            }
            workbooks(words, into);
            if (looks.isPresent()) {
                FormCheck.write(words, looks.get(), file -> Files.newOutputStream(into.resolve(file)));
            }
        }
    }

    /**
     * The words with the key itself for each that is missing, so that one missing key does not hide the next; empty if no
     * report can be made with them.
     */
    private Optional<Texts> whole(Texts texts) throws IOException {
        Texts words = texts;
        for (Set<String> keys : definitions.keys().values()) {
            words = words.withPlaceholders(keys);
        }
        while (true) {
            try {
                all(words);
                return Optional.of(words);
            } catch (RuntimeException e) {
                Matcher missing = NO_WORDS.matcher(String.valueOf(e.getMessage()));
                if (!missing.matches()) {
                    String file = "messages/" + texts.tag();
                    faults.add(new Fault(Fault.Kind.MESSAGE, file, 1, 1, String.valueOf(e.getMessage())));
                    return Optional.empty();
                }
                faults.add(places.missing(missing.group(1), texts.tag(), texts.keys("")));
                words = words.withPlaceholders(Set.of(missing.group(1)));
            }
        }
    }

    private void all(Texts words) throws IOException {
        Specimen.papers(words);
        Specimen.workbooks(words);
        DocumentCheck.words(words);
        if (looks.isPresent()) {
            FormCheck.write(words, looks.get(), file -> OutputStream.nullOutputStream());
        }
    }

    private void workbooks(Texts words, Path into) throws IOException {
        Map<String, List<Specimen.Named>> reports = Specimen.workbooks(words).stream()
                .collect(Collectors.groupingBy(one -> one.report().template(), TreeMap::new, Collectors.toList()));
        for (WorkbookLayout layout : definitions.workbooks().values()) {
            List<Specimen.Named> named = reports.get(layout.report());
            List<LayoutNames.Unknown> unknown = LayoutNames.of(
                    layout, named.stream().map(Specimen.Named::report).toList());
            unknown.forEach(one -> faults.add(places.fault(layout.report(), one)));
            if (unknown.isEmpty() && looks.isPresent()) {
                for (Specimen.Named one : named) {
                    workbook(layout, words, one, into);
                }
            }
        }
    }

    private void workbook(WorkbookLayout layout, Texts words, Specimen.Named named, Path into) throws IOException {
        try (OutputStream file = Files.newOutputStream(into.resolve(named.file() + ".xlsx"))) {
            ExcelRenderer.of(layout, looks.orElseThrow(), words).render(named.report(), file);
        } catch (IllegalArgumentException e) {
            faults.add(PlacedMistakes.workbook(layout.report(), 1, 1, e.getMessage()));
        }
    }
}
