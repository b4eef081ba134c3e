package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A project folder of its own with the shipped definitions, an inbox and a home, on which commands are tried. */
record Project(Path root) {

    static final String JOB = "jobs/monthly-assessment.yaml";
    static final String POLICY = "jobs/policies/city-2026.yaml";
    static final String CALENDAR = "jobs/calendars/cn.yaml";

    /** The shipped definitions copied into a folder; papers are Chinese, whatever the console speaks. */
    static Project in(Path root) {
        Project project = speaking(root);
        try {
            project.edit(JOB, "templates: report-templates\n", "templates: report-templates\nlanguage: zh-CN\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return project;
    }

    /** The shipped definitions as they are: the papers are in the language of the command line. */
    static Project speaking(Path root) {
        List.of(JOB, POLICY, CALENDAR).forEach(file -> copy(Path.of(file), root.resolve(file)));
        try (Stream<Path> templates = Files.walk(Path.of("report-templates"))) {
            templates.filter(Files::isRegularFile).forEach(file -> copy(file, root.resolve(file.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Project(root);
    }

    static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path inbox() {
        return root.resolve("inbox");
    }

    Path home() {
        return root.resolve("home");
    }

    Path editions() {
        return home().resolve("editions");
    }

    /** Changes a definition at its one place that reads so. */
    void edit(String file, String from, String to) throws IOException {
        Path path = root.resolve(file);
        String text = Files.readString(path);
        assertThat(text.split(java.util.regex.Pattern.quote(from), -1))
                .as(file + " has once " + from)
                .hasSize(2);
        Files.writeString(path, text.replace(from, to));
    }

    /** The arguments of a run of this project into a home. */
    List<String> run(Path home, String... options) {
        var arguments = new ArrayList<>(List.of(
                "run",
                "--lang",
                "en",
                "--job",
                root.resolve(JOB).toString(),
                "--inbox",
                inbox().toString(),
                "--home",
                home.toString()));
        arguments.addAll(List.of(options));
        return arguments;
    }

    /** Runs in this process, into this project's home. */
    Told run(String... options) {
        return Told.by(run(home(), options).toArray(String[]::new));
    }
}
