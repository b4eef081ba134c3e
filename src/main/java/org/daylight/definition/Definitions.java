package org.daylight.definition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.feed.Mapping;
import org.daylight.proposal.ProposalRules;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;
import org.daylight.score.Policy;

/**
 * Everything that a job is told by its definition files, checked file by file and against each other.
 *
 * @param root the project folder; folders of the job are relative to it
 * @param proposals what the policy lets propose; none where it says nothing
 * @param calendar empty where the job says {@code calendar: none}; nothing is then counted in working days
 * @param mappings by every name that the file rules of the sources use, feeds in canonical shape included
 * @param languages texts by BCP 47 tag
 * @param workbooks layouts by report
 * @param language of the papers: the job's, or the one asked for where the job names none
 * @param files what was read, sorted by name
 * @param digest SHA-256 of the listing of the files, as {@code sha256sum <files in this order> | sha256sum} prints it
 *     in the project folder; an edition records it
 */
public record Definitions(
        Path root,
        JobDefinition job,
        Policy policy,
        ProposalRules proposals,
        Optional<WorkingCalendar> calendar,
        Map<String, Mapping> mappings,
        Map<String, Texts> languages,
        Map<String, WorkbookLayout> workbooks,
        Locale language,
        List<DefinitionFile> files,
        String digest) {

    /** The language of the papers where neither the job nor whoever runs it names one. */
    static final Locale USUAL = Locale.SIMPLIFIED_CHINESE;

    public Definitions {
        Objects.requireNonNull(root);
        mappings = Map.copyOf(mappings);
        languages = Map.copyOf(languages);
        workbooks = Map.copyOf(workbooks);
        files = List.copyOf(files);
    }

    /**
     * Reads a job and all that it names.
     *
     * @param jobFile such as {@code jobs/monthly-assessment.yaml}; policies, calendars and mappings lie in folders
     *     beside it, and the folder above it is the project folder
     * @throws DefinitionException with every mistake of the files; the job's own come first and alone
     */
    public static Definitions load(Path jobFile) {
        return Loader.of(jobFile).load(Optional.empty());
    }

    /**
     * The same job under another policy of its folder.
     *
     * @param policy name, as the job would write it
     * @throws DefinitionException with every mistake of the files
     */
    public static Definitions load(Path jobFile, String policy) {
        return Loader.of(jobFile).load(Optional.of(policy));
    }

    /** The same with papers in the language asked for; a job that names a language keeps its own. */
    public Definitions in(Locale asked) {
        return new Definitions(
                root,
                job,
                policy,
                proposals,
                calendar,
                mappings,
                languages,
                workbooks,
                job.language().orElse(asked),
                files,
                digest);
    }

    /** The texts of the papers. */
    public Texts texts() {
        return texts(language.toLanguageTag());
    }

    /** The texts of a language: {@code zh-CN} or {@code en}. */
    public Texts texts(String tag) {
        return Optional.ofNullable(languages.get(tag))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no texts in '" + tag + "'; expected one of " + String.join(", ", Titles.LANGUAGES)));
    }

    /**
     * Checks that the policy was in force.
     *
     * @param firstDay of the period to be assessed
     * @throws DefinitionException if the policy takes effect later
     */
    public void requireInForce(LocalDate firstDay) {
        if (policy.effectiveFrom().isAfter(firstDay)) {
            throw new DefinitionException(List.of("jobs/policies/" + policy.name() + ".yaml, effective_from: "
                    + policy.effectiveFrom() + " lies after " + firstDay + ", the first day of the period;"
                    + " run a later period, or name in the job the policy that was in force"));
        }
    }
}
