package org.daylight.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.definition.WorkbookLayouts;
import org.daylight.render.excel.LayoutNames;
import org.daylight.render.pdf.Fault;

/** Mistakes of words and of the workbook's layout, each with its column, which the reader of definitions does not keep. */
final class PlacedMistakes {

    private static final Pattern MISTAKE =
            Pattern.compile("(.+?\\.yaml)(?: line (\\d+))?(?:, ([^: ]+))?: (.*)", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("^ *([\\w-]+):");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    private final Path folder;

    /**
     * @param folder of the templates
     */
    PlacedMistakes(Path folder) {
        this.folder = folder;
    }

    /** The place of a mistake as the reader of definitions tells it. */
    Fault fault(String mistake) {
        Matcher matcher = MISTAKE.matcher(mistake);
        if (!matcher.matches()) {
            return new Fault(Fault.Kind.MESSAGE, "messages", 1, 1, mistake);
        }
        String file = matcher.group(1).substring(matcher.group(1).indexOf('/') + 1);
        int line = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        String what = matcher.group(4);
        return new Fault(kind(file), file, line, column(line(file, line), matcher.group(3), what), what);
    }

    private static Fault.Kind kind(String file) {
        return file.startsWith(WorkbookLayouts.FOLDER + "/") ? Fault.Kind.WORKBOOK : Fault.Kind.MESSAGE;
    }

    private String line(String file, int line) {
        List<String> lines = lines(file);
        return line <= lines.size() ? lines.get(line - 1) : "";
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Of what was found, else of the key, else of the first letter. */
    private static int column(String line, String path, String what) {
        Matcher quoted = QUOTED.matcher(what);
        int at = quoted.find() ? line.indexOf(quoted.group(1)) : -1;
        if (at < 0 && path != null) {
            at = line.indexOf(path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*", "") + ":");
        }
        return 1 + (at >= 0 ? at : Math.max(0, line.indexOf(line.strip())));
    }

    /** The place of a name of a workbook's layout. */
    Fault fault(String report, LayoutNames.Unknown unknown) {
        List<String> lines = lines(file(report));
        Pattern table = Pattern.compile("table:\\s*[\"']?" + Pattern.quote(unknown.sheet()) + "[\"']?\\s*(#.*)?$");
        Pattern word = Pattern.compile("(?<![-\\w])" + Pattern.quote(unknown.word()) + "(?![-\\w])");
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            inside |= table.matcher(lines.get(i)).find();
            Matcher found = word.matcher(lines.get(i));
            if (inside && found.find(lines.get(i).indexOf(':') + 1)) {
                return workbook(report, i + 1, found.start() + 1, unknown.what());
            }
        }
        return workbook(report, 1, 1, unknown.what());
    }

    static Fault workbook(String report, int line, int column, String what) {
        return new Fault(Fault.Kind.WORKBOOK, file(report), line, column, what);
    }

    private static String file(String report) {
        return WorkbookLayouts.FOLDER + "/" + report + ".yaml";
    }

    /** Where words that neither language has are to be put: at the first key of the block that should have them. */
    Fault missing(String key, String language, Set<String> keys) {
        String what = "no words for '" + key + "', which the reports need; add the key in this block, or in any file of"
                + " messages/" + language;
        for (String block = key; block.contains("."); ) {
            block = block.substring(0, block.lastIndexOf('.'));
            String start = block + ".";
            if (keys.stream().anyMatch(one -> one.startsWith(start))) {
                return block(block, language, what);
            }
        }
        return new Fault(Fault.Kind.MESSAGE, "messages/" + language + "/report.yaml", 1, 1, what);
    }

    private Fault block(String block, String language, String what) {
        for (String file : List.of(
                "report", "pdf", "phrases", "proposal", "appeal", "receipt", "form", "explain", "notice", "annual")) {
            String name = String.format(Locale.ROOT, "messages/%s/%s.yaml", language, file);
            Optional<Fault> found = head(name, block, what);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new Fault(Fault.Kind.MESSAGE, "messages/" + language + "/report.yaml", 1, 1, what);
    }

    /** Where a block begins: below the keys that lead to it, each further to the right than the one above. */
    private Optional<Fault> head(String name, String block, String what) {
        Deque<Integer> columns = new ArrayDeque<>();
        Deque<String> keys = new ArrayDeque<>();
        int number = 0;
        for (String line : lines(name)) {
            number++;
            Matcher key = KEY.matcher(line);
            if (key.find()) {
                while (!columns.isEmpty() && columns.getLast() >= key.start(1)) {
                    columns.removeLast();
                    keys.removeLast();
                }
                columns.add(key.start(1));
                keys.add(key.group(1));
                if (String.join(".", keys).equals(block)) {
                    return Optional.of(new Fault(Fault.Kind.MESSAGE, name, number, 1 + key.start(1), what));
                }
            }
        }
        return Optional.empty();
    }
}
