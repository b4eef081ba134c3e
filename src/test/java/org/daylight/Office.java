package org.daylight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A small office with the shipped definitions, three departments and a month's files, on which commands are tried. */
record Office(Path root) {

    /** 10:00 on 15 October 2026 in Shanghai. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-15T02:00:00Z"), ZoneId.of("UTC"));

    private static final List<String> SHIPPED = List.of("jobs/monthly-assessment.yaml", "jobs/calendars/cn.yaml");
    /** A policy of requests, orders and reviews alone, named as the shipped one. */
    private static final Path POLICY = Path.of("src/test/resources/org/daylight/office-policy.yaml");

    /** What a command said and with which code it ended. */
    record Said(int code, String out, String err) {}

    static Office in(Path root) {
        try {
            for (String file : SHIPPED) {
                copy(Path.of(file), root.resolve(file));
            }
            copy(POLICY, root.resolve("jobs/policies/city-2026.yaml"));
            try (Stream<Path> templates = Files.walk(Path.of("report-templates"))) {
                for (Path file : templates.filter(Files::isRegularFile).toList()) {
                    copy(file, root.resolve(file.toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Office(root).roster().withoutRemedies();
    }

    /** Nobody keeps reconsiderations, suits, complaints, checks and numbers of cases here: their sources end the job. */
    private Office withoutRemedies() {
        try {
            Path job = root.resolve("jobs/monthly-assessment.yaml");
            Files.writeString(
                    job,
                    Files.readString(job)
                            .replaceFirst("(?s)  - name: courts.*", "")
                            .replace("templates: report-templates\n", "templates: report-templates\nlanguage: zh-CN\n")
                            .replace(", service_volumes]", "]")
                            .replaceFirst(".*mapping: service_volumes.*\n", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private Office roster() {
        return deliver(
                "roster.csv",
                "department_code,name,aliases,group,level,parent_code,valid_from,valid_to,duties",
                "A01,市教育局,教育局,G2,DEPARTMENT,,2020-01-01,,requests;responses",
                "A02,市公安局,公安局,G2,DEPARTMENT,,2020-01-01,,requests;responses",
                "A03,市财政局,财政局,G2,DEPARTMENT,,2020-01-01,,requests;responses");
    }

    /** The files of September: the first department complete, the second with mistakes, the third none. */
    Office september() {
        String requests = "request_no,channel,submitted_at,applicant_type";
        String responses = "request_no,step,at";
        deliver("2026-09/departments/A01/requests.csv", requests, "Q1,COUNTER,2026-09-01,NATURAL");
        deliver("2026-09/departments/A01/responses.csv", responses, "Q1,REPLIED,2026-09-10");
        deliver(
                "2026-09/departments/公安局/requests.csv",
                requests,
                "P1,COUNTER,2026-09-02,NATURAL",
                "P2,COUNTER,31/09/2026,NATURAL",
                "P3,PIGEON,2026-09-03,");
        return deliver("2026-09/departments/公安局/说明.txt", "见附件");
    }

    /** A complete and correct answer of the two departments and the two citywide sources that still owe something. */
    Office complete() {
        String requests = "request_no,channel,submitted_at,applicant_type";
        String responses = "request_no,step,at";
        for (String code : List.of("A01", "A02", "A03")) {
            deliver("2026-09/departments/" + code + "/requests.csv", requests, code + "-1,COUNTER,2026-09-01,NATURAL");
            deliver("2026-09/departments/" + code + "/responses.csv", responses, code + "-1,REPLIED,2026-09-10");
        }
        return this;
    }

    Office deliver(String file, String... lines) {
        return write("inbox/" + file, lines);
    }

    Office write(String file, String... lines) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path home() {
        return root.resolve("home");
    }

    /** Gives a command at this office. */
    Said give(String command, String... options) {
        var arguments = new ArrayList<>(List.of(
                command,
                "--job",
                root.resolve("jobs/monthly-assessment.yaml").toString(),
                "--home",
                home().toString()));
        if (List.of("run", "check", "status", "withdraw", "assign").contains(command)) {
            arguments.addAll(List.of("--inbox", root.resolve("inbox").toString()));
        }
        arguments.addAll(List.of(options));
        return say(arguments.toArray(String[]::new));
    }

    /** Gives a command line as it stands. */
    static Said say(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(new PrintStream(out, true), new PrintStream(err, true), CLOCK, arguments);
        return new Said(code, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
