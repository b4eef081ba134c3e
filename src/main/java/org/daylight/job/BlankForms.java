package org.daylight.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.definition.JobDefinition;
import org.daylight.feed.Department;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Roster;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.daylight.form.BlankForm;
import org.daylight.form.FormWorkbook;
import org.daylight.render.excel.WorkbookTemplate;

/** Writes the blank workbooks of a period: one for each department that reports itself, one for each citywide source. */
public final class BlankForms {

    private final Definitions definitions;
    private final ReportingPeriod period;
    private final Roster roster;
    private final WorkbookTemplate looks;

    /** @throws StopException if the roster or the looks of workbooks cannot be read */
    public BlankForms(Definitions definitions, Path inbox, ReportingPeriod period) throws IOException {
        this.definitions = definitions;
        this.period = period;
        this.roster = new RosterFile(definitions, inbox).look(period);
        this.looks = Documents.looks(definitions);
    }

    private record Named(String code, BlankForm form) {}

    /**
     * Writes the forms of some departments, or of all that have something to report.
     *
     * @param words codes, names or aliases of departments; empty for all
     * @throws StopException if a word names no department, or one that has nothing to report itself
     */
    public List<Written> ofDepartments(List<String> words, Path folder) throws IOException {
        List<Department> departments = words.isEmpty()
                ? roster.departments().stream()
                        .filter(department -> !feeds(department).isEmpty())
                        .toList()
                : words.stream().map(this::department).distinct().toList();
        return write(
                departments.stream()
                        .map(department -> new Named(department.code(), form(department)))
                        .toList(),
                folder);
    }

    private Department department(String word) {
        Department department = roster.find(word)
                .orElseThrow(() -> new StopException("--department " + word + ": the roster has no such department on "
                        + period.last() + "; expected a code, name or alias"));
        if (feeds(department).isEmpty()) {
            throw new StopException("--department " + word + ": " + department.code()
                    + " has nothing to report itself; expected one with duties in the roster");
        }
        return department;
    }

    /**
     * Writes the form of a citywide source.
     *
     * @throws StopException if the job has no source of that name whose rows name their departments
     */
    public List<Written> ofSource(String name, Path folder) throws IOException {
        List<JobDefinition.Source> citywide = definitions.job().sources().stream()
                .filter(source -> source.layout().department() == DepartmentFrom.COLUMN)
                .toList();
        JobDefinition.Source source = citywide.stream()
                .filter(one -> one.layout().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StopException("--source " + name + ": no such citywide source; expected one of "
                        + citywide.stream().map(one -> one.layout().name()).collect(Collectors.joining(", "))));
        var form = new BlankForm(
                period,
                definitions.texts().of(source.title()),
                Optional.empty(),
                feeds(source.layout().owns()),
                roster.departments(),
                definitions.texts());
        return write(List.of(new Named(name, form)), folder);
    }

    private BlankForm form(Department department) {
        return new BlankForm(
                period, department.name(), Optional.of(department), feeds(department), List.of(), definitions.texts());
    }

    /** What a department has to send itself: its duties, as far as sources of departments own them. */
    private List<Feed> feeds(Department department) {
        List<String> owned = definitions.job().layouts().stream()
                .filter(source -> source.department() != DepartmentFrom.COLUMN)
                .flatMap(source -> source.owns().stream())
                .toList();
        return feeds(department.duties().stream().filter(owned::contains).toList());
    }

    private static List<Feed> feeds(List<String> names) {
        return Feeds.ALL.stream().filter(feed -> names.contains(feed.name())).toList();
    }

    private List<Written> write(List<Named> forms, Path folder) throws IOException {
        Files.createDirectories(folder);
        var names = new HashSet<String>();
        var written = new ArrayList<Written>();
        for (Named named : forms) {
            Path file = folder.resolve(FormWorkbook.fileName(named.form(), named.code()));
            if (!names.add(file.getFileName().toString().toLowerCase(Locale.ROOT))) {
                throw new StopException(file + ": two departments' codes and names give this name; change one of them");
            }
            written.add(write(named.form(), file));
        }
        return written;
    }

    private Written write(BlankForm form, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        FormWorkbook.write(form, looks, bytes);
        return Written.unlessThere(file, bytes);
    }
}
