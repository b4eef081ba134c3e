package org.daylight.definition;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Mapping;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;

/** Reads a job, then everything that it names, then holds them against each other. */
final class Loader {

    private static final String YAML = ".yaml";

    private final Path root;
    private final String jobs;
    private final String stem;
    private final Mistakes mistakes = new Mistakes();
    private final Library library;

    private Loader(Path root, String jobs, String stem) {
        this.root = root;
        this.jobs = jobs;
        this.stem = stem;
        this.library = new Library(root, mistakes);
    }

    static Loader of(Path jobFile) {
        Path file = jobFile.toAbsolutePath().normalize();
        Path folder = file.getParent();
        String name = String.valueOf(file.getFileName());
        if (folder == null || folder.getParent() == null || !name.endsWith(YAML)) {
            throw new DefinitionException(List.of("'" + jobFile + "' cannot be a job; expected a .yaml file in the jobs"
                    + " folder of a project. Example: jobs/monthly-assessment.yaml"));
        }
        return new Loader(
                folder.getParent(), folder.getFileName().toString(), name.substring(0, name.length() - YAML.length()));
    }

    /** @param policy to be read in place of the job's own */
    Definitions load(Optional<String> policy) {
        JobDefinition job = job();
        Optional<Scheme> scheme =
                named("policies", policy.orElse(job.policy()), "policy", PolicyReader.SHAPE, Scheme::read);
        Optional<WorkingCalendar> calendar = job.calendar()
                .flatMap(name -> named("calendars", name, "calendar", CalendarReader.SHAPE, CalendarReader::read));
        Map<String, Mapping> mappings = mappings(job);
        Map<String, Texts> texts = new TextsReader(library, mistakes).read(job.templates());
        Map<String, WorkbookLayout> workbooks = Optional.ofNullable(
                        texts.get(job.language().orElse(Definitions.USUAL).toLanguageTag()))
                .map(words -> WorkbookLayouts.read(library, mistakes, job.templates(), words))
                .orElse(Map.of());
        new CrossChecks(jobFile(), job, mistakes).check(scheme.map(Scheme::policy), mappings);
        mistakes.stop();
        List<DefinitionFile> files = library.files();
        return new Definitions(
                root,
                job,
                scheme.orElseThrow().policy(),
                scheme.orElseThrow().proposals(),
                calendar,
                mappings,
                texts,
                workbooks,
                job.language().orElse(Definitions.USUAL),
                files,
                Library.digest(files));
    }

    private JobDefinition job() {
        Optional<JobDefinition> job =
                library.open(jobFile(), JobReader.SHAPE).flatMap(top -> JobReader.read(top, stem));
        mistakes.stop();
        return job.orElseThrow();
    }

    private String jobFile() {
        return jobs + "/" + stem + YAML;
    }

    private <T> Optional<T> named(
            String folder, String name, String key, Shape shape, BiFunction<YamlMap, String, Optional<T>> reader) {
        String file = jobs + "/" + folder + "/" + name + YAML;
        if (!library.has(file)) {
            List<String> there = library.stems(jobs + "/" + folder);
            mistakes.add(jobFile() + ", " + key + ": there is no " + file + "; valid: " + String.join(", ", there)
                    + Nearest.hint(name, there));
            return Optional.empty();
        }
        return library.open(file, shape).flatMap(top -> reader.apply(top, name));
    }

    private Map<String, Mapping> mappings(JobDefinition job) {
        var names = new TreeSet<String>();
        job.layouts().forEach(source -> source.files().forEach(rule -> names.addAll(rule.mappings())));
        var mappings = new LinkedHashMap<String, Mapping>();
        names.forEach(name -> mapping(name, job.zone()).ifPresent(mapping -> mappings.put(name, mapping)));
        mappings.put(Feeds.ROSTER.name(), Mapping.canonical(Feeds.ROSTER, job.zone()));
        return mappings;
    }

    private Optional<Mapping> mapping(String name, ZoneId zone) {
        Optional<Feed> feed = Feeds.find(name);
        if (feed.isPresent()) {
            String shadowed = jobs + "/mappings/" + name + YAML;
            if (library.has(shadowed)) {
                mistakes.add(shadowed + ": has the name of a feed, which reads files in canonical shape; rename it");
            }
            return feed.map(one -> Mapping.canonical(one, zone));
        }
        return named(
                "mappings", name, "mapping", MappingReader.SHAPE, (top, one) -> MappingReader.read(top, one, zone));
    }
}
