package org.daylight.definition;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;

/**
 * What a folder of templates defines, without a job: words and the layouts of workbooks. Unlike
 * {@link Definitions} it is there however wrong the files are.
 *
 * @param languages what could be read, by tag
 * @param keys those of each language
 * @param workbooks layouts by report; none if a file of theirs has a mistake
 * @param mistakes everything wrong, each with file and line where it has them
 */
public record TemplateDefinitions(
        Map<String, Texts> languages,
        Map<String, Set<String>> keys,
        Map<String, WorkbookLayout> workbooks,
        List<String> mistakes) {

    public TemplateDefinitions {
        languages = Map.copyOf(languages);
        keys = Map.copyOf(keys);
        workbooks = Map.copyOf(workbooks);
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
        Map<String, WorkbookLayout> workbooks = Map.of();
        for (Texts texts : languages.values()) {
            var ofWorkbook = new Mistakes();
            Map<String, WorkbookLayout> read =
                    WorkbookLayouts.read(new Library(root, ofWorkbook), ofWorkbook, name, texts);
            all.addAll(ofWorkbook.all());
            workbooks = ofWorkbook.count() == 0 ? read : Map.of();
        }
        var keys = new LinkedHashMap<String, Set<String>>();
        languages.forEach((tag, texts) -> keys.put(tag, texts.keys("")));
        return new TemplateDefinitions(languages, keys, workbooks, List.copyOf(all));
    }
}
