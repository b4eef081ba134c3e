package org.daylight.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where one source organ lays its files in the inbox, and what each of them is.
 *
 * @param name as the job names the source
 * @param folder below the inbox, parts joined by {@code /}: {@code {period}/departments/{department}},
 *     {@code {period}/citywide/hotline}, or {@code .} for the inbox itself
 * @param department where a row's department is told
 * @param owns canonical names of the feeds that this source alone may send
 * @param copies canonical names of feeds that another source owns and of which this one sends its own record: compared
 *     with the owner's, never counted
 * @param caseNumbers how far its numbers of requests reach
 * @param files what its files are called; the first rule that fits a name counts
 * @param encoding of its text files, where their bytes allow two; empty if nobody declared it
 */
public record SourceLayout(
        String name,
        String folder,
        DepartmentFrom department,
        List<String> owns,
        List<String> copies,
        CaseNumbers caseNumbers,
        List<FileRule> files,
        Optional<Encoding> encoding) {

    /** Stands in a folder for the period that is run. */
    public static final String PERIOD = "{period}";
    /** Stands in a folder or a file's name for a department's code, name or alias. */
    public static final String DEPARTMENT = "{department}";

    private static final Pattern FOLDER = Pattern.compile("\\.|[^/\\\\:]+(/[^/\\\\:]+)*");
    private static final Pattern DOTS = Pattern.compile("(^|.*/)\\.\\.?(/.*|$)");

    /** Where a row's department is told. */
    public enum DepartmentFrom {
        /** The folder names it, and the source speaks of no other. */
        FOLDER,
        /** A column names it, row by row. */
        COLUMN,
        /** The file's name tells it, and the file speaks of no other. */
        FILE
    }

    /**
     * What a file is, by its name.
     *
     * @param name with {@code *} for any run of characters and {@code ?} for one, in any case, such as
     *     {@code requests*.csv}; may hold {@code {department}}
     * @param mappings names of the mappings that may read its tables; of several, the one whose heads a table bears
     */
    public record FileRule(String name, List<String> mappings) {

        /** A file that says what the others beside it are, and holds no table of cases. */
        public static final FileRule MANIFEST = new FileRule("报送清单", List.of());

        public FileRule {
            mappings = List.copyOf(mappings);
            if (mappings.isEmpty() && !name.equals("报送清单")) {
                throw new IllegalArgumentException("file rule '" + name + "': expected a mapping that reads it");
            }
            if (name.isBlank() || name.contains("/")) {
                throw new IllegalArgumentException("file rule '" + name + "': expected the name of a file, no folder");
            }
        }
    }

    /** A rule whose files hold one kind of table. */
    public static FileRule file(String name, String mapping) {
        return new FileRule(name, List.of(mapping));
    }

    /** How far the number of a request reaches. */
    public enum CaseNumbers {
        /** One number, one request in the whole city: two departments that send it claim the same request. */
        CITYWIDE,
        /** Each department numbers for itself, so that the same number in two departments means two requests. */
        DEPARTMENT
    }

    /** A source that sends nobody else's feeds, whose numbers hold citywide, and that declares no encoding. */
    public SourceLayout(
            String name, String folder, DepartmentFrom department, List<String> owns, List<FileRule> files) {
        this(name, folder, department, owns, List.of(), CaseNumbers.CITYWIDE, files, Optional.empty());
    }

    public SourceLayout {
        copies = List.copyOf(copies);
        owns = List.copyOf(owns);
        files = List.copyOf(files);
        if (copies.stream().anyMatch(owns::contains)) {
            throw new IllegalArgumentException("source " + name + ": owns and copies the same feed " + copies
                    + "; a copy is of what another source owns; take it from one of the two");
        }
        boolean dotted = !folder.equals(".") && DOTS.matcher(folder).matches();
        if (!FOLDER.matcher(folder).matches() || dotted) {
            throw new IllegalArgumentException("source " + name + ", folder '" + folder
                    + "': expected folders below the inbox joined by /, such as {period}/departments/{department}");
        }
        if (department == DepartmentFrom.FOLDER && !folder.contains(DEPARTMENT)) {
            throw new IllegalArgumentException("source " + name + ", folder '" + folder
                    + "': the folder tells the department; expected " + DEPARTMENT + " in it");
        }
        if (department == DepartmentFrom.FILE
                && !files.stream().allMatch(rule -> rule.name().contains(DEPARTMENT))) {
            throw new IllegalArgumentException("source " + name + ": the file's name tells the department; expected "
                    + DEPARTMENT + " in the name of each file rule");
        }
    }

    /** Whether the inbox keeps a folder for each period of this source. */
    public boolean byPeriod() {
        return folder.contains(PERIOD);
    }
}
