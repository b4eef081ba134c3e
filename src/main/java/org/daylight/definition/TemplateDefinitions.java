package org.daylight.definition;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;

/**
 * What a folder of templates defines, without a job: words and the layout of the ranked workbook. Unlike
 * {@link Definitions} it is there however wrong the files are.
 *
 * @param languages what could be read, by tag
 * @param keys those of each language
 * @param workbook empty if its file has a mistake
 * @param mistakes everything wrong, each with file and line where it has them
 */
public record TemplateDefinitions(
        Map<String, Texts> languages,
        Map<String, Set<String>> keys,
        Optional<WorkbookLayout> workbook,
        List<String> mistakes) {

    /** The layout of the ranked workbook, in the folder of templates. */
    public static final String WORKBOOK = "ranking.yaml";

    public TemplateDefinitions {
        languages = Map.copyOf(languages);
        keys = Map.copyOf(keys);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Reads a folder of templates; names of files in the mistakes begin with that of the folder.
     *
     * @param folder such as {@code report-templates}
     */
    public static TemplateDefinitions read(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        String name = String.valueOf(absolute.getFileName());
        var mistakes = new Mistakes();
        Path root = absolute.resolveSibling("");
        Map<String, Texts> languages = new TextsReader(new Library(root, mistakes), mistakes).read(name);
        Set<String> all = new TreeSet<>(mistakes.all());
        Optional<WorkbookLayout> workbook = Optional.empty();
        for (Texts texts : languages.values()) {
            var ofWorkbook = new Mistakes();
            Optional<WorkbookLayout> read =
                    WorkbookLayouts.read(new Library(root, ofWorkbook), name + "/" + WORKBOOK, texts);
            all.addAll(ofWorkbook.all());
            workbook = ofWorkbook.count() == 0 ? read : Optional.empty();
        }
        var keys = new LinkedHashMap<String, Set<String>>();
        languages.forEach((tag, texts) -> keys.put(tag, texts.keys("")));
        return new TemplateDefinitions(languages, keys, workbook, List.copyOf(all));
    }
}
