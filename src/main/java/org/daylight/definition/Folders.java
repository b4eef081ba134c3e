package org.daylight.definition;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.DepartmentFrom;

/** Folder names in a job. */
final class Folders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");
    private static final List<String> KNOWN = List.of(SourceLayout.PERIOD, SourceLayout.DEPARTMENT);

    private Folders() {}

    /** The folder of a source: {@link #below}, or {@code .} for the inbox itself. */
    static String source(String text) {
        return text.equals(".") ? text : below(text);
    }

    /** The folder itself, if it cannot lead out of the project folder. */
    static String below(String text) {
        boolean safe = Arrays.stream(text.split("/", -1))
                .noneMatch(name -> name.isBlank() || name.equals("..") || name.equals(".") || name.contains(":"));
        if (!safe || text.contains("\\")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /** Only known placeholders, and {@code {department}} only where the department comes from the folder. */
    static void checkPattern(YamlMap source, DepartmentFrom department) {
        String folder = source.get("folder", Form.TEXT);
        Matcher placeholder = PLACEHOLDER.matcher(folder);
        while (placeholder.find()) {
            if (!KNOWN.contains(placeholder.group())) {
                source.wrong(
                        "folder",
                        "unknown placeholder '" + placeholder.group() + "'; valid: " + String.join(", ", KNOWN)
                                + ". Example: folder: \"{period}/departments/{department}\"");
            }
        }
        if (folder.contains(SourceLayout.DEPARTMENT) && department != DepartmentFrom.FOLDER) {
            source.wrong(
                    "folder",
                    "'" + folder + "' holds " + SourceLayout.DEPARTMENT + " but department says " + department
                            + "; write department: FOLDER, or take " + SourceLayout.DEPARTMENT + " out");
        }
    }
}
