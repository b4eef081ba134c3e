package org.daylight.report;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** The shipped words, as the reports take them. */
public final class Bundles {

    private Bundles() {}

    public static Texts texts(String language) {
        return new Texts(Locale.forLanguageTag(language), patterns(language));
    }

    static Map<String, String> patterns(String language) {
        var patterns = new TreeMap<String, String>();
        for (String file : List.of(
                "report",
                "proposal",
                "appeal",
                "form",
                "receipt",
                "phrases",
                "annual",
                "evidence",
                "notice",
                "trial")) {
            Path path = Path.of("report-templates/messages/" + language + "/" + file + ".yaml");
            try (Reader reader = Files.newBufferedReader(path)) {
                flatten("", new Yaml().load(reader), patterns);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return patterns;
    }

    private static void flatten(String prefix, Map<String, Object> block, Map<String, String> patterns) {
        block.forEach((key, value) -> {
            if (value instanceof Map<?, ?> nested) {
                var child = new TreeMap<String, Object>();
                nested.forEach((name, one) -> child.put(name.toString(), one));
                flatten(prefix + key + ".", child, patterns);
            } else {
                patterns.put(prefix + key, value.toString());
            }
        });
    }
}
