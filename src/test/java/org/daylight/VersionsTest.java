package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Hashing;
import org.daylight.edition.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files of one sender, and the same file of several. */
class VersionsTest {

    private static final String HEADS = "request_no,channel,submitted_at,applicant_type";
    private static final String FOLDER = "2026-09/departments/A01/";

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void everybodyHasSent() {
        office = Office.in(folder).complete();
    }

    private void send(String name, String... numbers) {
        var lines = new java.util.ArrayList<>(List.of(HEADS));
        for (String number : numbers) {
            lines.add(number + ",COUNTER,2026-09-01,NATURAL");
        }
        office.deliver(name, lines.toArray(String[]::new));
    }

    private String sha256(String name) throws IOException {
        return Hashing.of(folder.resolve("inbox").resolve(name));
    }

    private Edition run(String... options) throws IOException {
        var arguments = new java.util.ArrayList<>(List.of("--period", "2026-09", "--accept-held"));
        arguments.addAll(List.of(options));
        Office.Said said = office.give("run", arguments.toArray(String[]::new));
        assertThat(said.code()).as(said.err()).isZero();
        return new Home(office.home()).editions().latest("2026-09").orElseThrow();
    }

    /** What became of the requests of the first department. */
    private static List<String> requests(Edition edition) throws IOException {
        return FileReceipt.read(edition).stream()
                .filter(receipt -> receipt.name().contains("A01/requests"))
                .map(receipt -> receipt.name().substring(FOLDER.length()) + " "
                        + receipt.refusal()
                                .map(refusal -> refusal.code() + " '" + refusal.found() + "' " + refusal.expected())
                                .orElse(receipt.disposition().name()))
                .toList();
    }

    @Test
    void twoNewFilesForTheSameAreUnclear() throws IOException {
        send(FOLDER + "requests2.csv", "A01-1", "A01-2");
        assertThat(requests(run()))
                .containsExactly(
                        "requests.csv VERSION_UNCLEAR 'beside " + FOLDER
                                + "requests2.csv' the version of each, the newest with requests",
                        "requests2.csv VERSION_UNCLEAR 'beside " + FOLDER
                                + "requests.csv' the version of each, the newest with requests");
    }

    /** A damaged file is refused for its damage, and makes nothing unclear about the good one beside it. */
    @Test
    void whatNobodyCanReadIsNoVersion() throws IOException {
        Files.writeString(folder.resolve("inbox").resolve(FOLDER + "requests2.csv"), HEADS + "\n\0");
        assertThat(requests(run()))
                .containsExactly(
                        "requests.csv TAKEN",
                        "requests2.csv NUL_CHARACTER 'byte 0x00 at offset 47, line 2' text in UTF-8");
    }

    /** The late correction stands beside the file that it corrects, and stays the newer one for good. */
    @Test
    void whatAnEditionKnewIsOlder() throws IOException {
        run();
        send(FOLDER + "requests2.csv", "A01-1", "A01-2");
        List<String> judged = List.of("requests.csv SUPERSEDED", "requests2.csv TAKEN");
        assertThat(requests(run())).isEqualTo(judged);
        send("2026-09/departments/A02/requests.csv", "P9", "P10");
        Edition third = run();
        assertThat(third.name()).isEqualTo("2026-09/r3");
        assertThat(requests(third)).isEqualTo(judged);
    }

    @Test
    void theVersionThatAPersonSaysDecides() throws IOException {
        run();
        send(FOLDER + "requests2.csv", "A01-1", "A01-2");
        for (List<String> one : List.of(List.of("requests.csv", "3"), List.of("requests2.csv", "2"))) {
            assertThat(office.give(
                                    "assign",
                                    sha256(FOLDER + one.get(0)),
                                    "--file-version",
                                    one.get(1),
                                    "--by",
                                    "李雷",
                                    "--period",
                                    "2026-09")
                            .code())
                    .isZero();
        }
        assertThat(requests(run())).containsExactly("requests.csv TAKEN", "requests2.csv SUPERSEDED");
    }

    @Test
    void aCorrectionBeforeTheRunSupersedesAndBothAreKept() throws IOException {
        send(FOLDER + "requests2.csv", "A01-1", "A01-2");
        for (List<String> one : List.of(List.of("requests.csv", "1"), List.of("requests2.csv", "2"))) {
            office.give(
                    "assign",
                    sha256(FOLDER + one.get(0)),
                    "--file-version",
                    one.get(1),
                    "--by",
                    "李雷",
                    "--period",
                    "2026-09");
        }
        Edition edition = run();
        assertThat(edition.name()).isEqualTo("2026-09/r1");
        assertThat(requests(edition)).containsExactly("requests.csv SUPERSEDED", "requests2.csv TAKEN");
        for (String name : List.of("requests.csv", "requests2.csv")) {
            assertThat(new Home(office.home()).archive().place(sha256(FOLDER + name)))
                    .hasSameBinaryContentAs(folder.resolve("inbox").resolve(FOLDER + name));
        }
    }

    /** A corrected file of both feeds stands for both; one of a single feed cannot stand for both. */
    @Test
    void theNewestMustHoldAllOfIt() throws IOException {
        Files.move(
                folder.resolve("inbox").resolve(FOLDER + "requests.csv"),
                folder.resolve("inbox").resolve(FOLDER + "all.csv"));
        Path job = folder.resolve("jobs/monthly-assessment.yaml");
        Files.writeString(
                job,
                Files.readString(job)
                        .replace(
                                "{name: \"*.csv\", mappings: [requests, responses, annual_tables]}",
                                "{name: \"all*\", mapping: both}"));
        Files.createDirectories(folder.resolve("jobs/mappings"));
        Files.writeString(folder.resolve("jobs/mappings/both.yaml"), """
                mapping: both
                rows:
                  - feed: requests
                    values:
                      request_no: {head: 编号}
                      channel: {constant: COUNTER}
                      submitted_at: {head: 申请}
                      applicant_type: {constant: NATURAL}
                  - feed: responses
                    values:
                      request_no: {head: 编号}
                      step: {constant: REPLIED}
                      at: {head: 答复}
                """);
        office.deliver(FOLDER + "all.csv", "编号,申请,答复", "A01-1,2026-09-01,2026-09-10");
        Files.delete(folder.resolve("inbox").resolve(FOLDER + "responses.csv"));
        run();
        send(FOLDER + "requests2.csv", "A01-1", "A01-2");
        assertThat(requests(run()))
                .containsExactly("requests2.csv VERSION_UNCLEAR 'beside " + FOLDER
                        + "all.csv' the version of each, the newest with requests, responses");
    }

    @Test
    void filesThatAreSaidToBePartsAllCount() throws IOException {
        Path job = folder.resolve("jobs/monthly-assessment.yaml");
        Files.writeString(
                job,
                Files.readString(job)
                        .replace(
                                "    owns: [requests, responses, annual_tables]",
                                "    owns: [requests, responses, annual_tables]\n    several_files: PARTS"));
        send(FOLDER + "requests2.csv", "A01-2");
        assertThat(requests(run())).containsExactly("requests.csv TAKEN", "requests2.csv TAKEN");
    }

    @Test
    void theSameRowsFromTwoDepartmentsHoldBoth() throws IOException {
        Files.copy(
                folder.resolve("inbox/2026-09/departments/A02/requests.csv"),
                folder.resolve("inbox").resolve(FOLDER + "requests.csv"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Edition edition = run();
        assertThat(requests(edition))
                .containsExactly(
                        "requests.csv SAME_AS_ANOTHER '2026-09/departments/A02/requests.csv' the sender's own file");
        office.give("withdraw", FOLDER + "requests.csv", "--reason", "A02的文件", "--by", "李雷", "--period", "2026-09");
        List<String> second = FileReceipt.read(run()).stream()
                .filter(receipt -> receipt.name().endsWith("requests.csv"))
                .map(receipt -> receipt.department() + " " + receipt.disposition() + " "
                        + receipt.refusal().isPresent())
                .toList();
        assertThat(second).containsExactly("A01 WITHDRAWN false", "A02 TAKEN false", "A03 TAKEN false");
    }

    @Test
    void headsAloneAreTheSameForAll() throws IOException {
        send(FOLDER + "requests.csv");
        send("2026-09/departments/A02/requests.csv");
        assertThat(requests(run())).containsExactly("requests.csv TAKEN");
    }

    @Test
    void lastMonthsFileIsNamed() throws IOException {
        for (String name : List.of("requests.csv", "responses.csv")) {
            Path august = folder.resolve("inbox/2026-08/departments/A01").resolve(name);
            Files.createDirectories(august.getParent());
            Files.copy(folder.resolve("inbox").resolve(FOLDER + name), august);
        }
        assertThat(office.give("run", "--period", "2026-08", "--accept-held").code())
                .isZero();
        assertThat(requests(run()))
                .containsExactly(
                        "requests.csv ALREADY_COUNTED '2026-08 2026-08/departments/A01/requests.csv' the file of 2026-09");
        office.give("assign", sha256(FOLDER + "requests.csv"), "--by", "李雷", "--period", "2026-09");
        assertThat(requests(run())).containsExactly("requests.csv TAKEN");
    }
}
