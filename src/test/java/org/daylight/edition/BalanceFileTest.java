package org.daylight.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daylight.casework.Remembered;
import org.daylight.casework.Remembered.InBalance;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reference;
import org.daylight.feed.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BalanceFileTest {

    @TempDir
    Path folder;

    @Test
    void everyCaseComesBackAsItWas() throws IOException {
        var dice = new Rows(11);
        List<Remembered> cases = List.of(
                remembered(
                        Feeds.REQUESTS,
                        "R1",
                        InBalance.OPEN,
                        "",
                        Optional.empty(),
                        dice.row(Feeds.REQUESTS, "水利局"),
                        dice.row(Feeds.RESPONSES, "水利局"),
                        dice.row(Feeds.RESPONSES, "水利局")),
                remembered(
                        Feeds.WORK_ORDERS, "G1", InBalance.ENDED, "CONFLICT", Optional.of(LocalDate.of(2026, 9, 30))),
                remembered(
                        Feeds.REVIEWS, "P1", InBalance.TO_COME, "", Optional.empty(), dice.row(Feeds.REVIEWS, "水利局")));
        var file = new BalanceFile(folder.resolve("balance/D.rows"), "水利局");

        file.write(cases);

        assertThat(read(file).stream().map(BalanceFileTest::said))
                .isEqualTo(cases.stream().map(BalanceFileTest::said).toList());
    }

    @Test
    void ofADeviceNothingIsHandedOnButThatItWasThere() throws IOException {
        Object[] values = new Object[Feeds.REVIEWS.columns().size()];
        values[0] = "P1";
        values[Feeds.REVIEWS.index("device_ref")] = new Reference(0x5ec2e75ec2e75ec2L);
        Row row = new Row(Feeds.REVIEWS, new Rows(2).address(), "D", values);
        Path whole = folder.resolve("D.rows");
        var file = new BalanceFile(whole, "D");

        file.write(List.of(remembered(Feeds.REVIEWS, "P1", InBalance.TO_COME, "", Optional.empty(), row)));

        assertThat(HexFormat.of().formatHex(Files.readAllBytes(whole))).doesNotContain("5ec2e7");
        assertThat(read(file).get(0).rows().get(0).reference(Feeds.REVIEWS.index("device_ref")))
                .contains(Reference.FORGOTTEN);
    }

    @Test
    void theSameCasesMakeTheSameBytes() throws IOException {
        for (String name : List.of("a", "b")) {
            new BalanceFile(folder.resolve(name), "D")
                    .write(List.of(remembered(
                            Feeds.REQUESTS,
                            "R1",
                            InBalance.OPEN,
                            "",
                            Optional.empty(),
                            new Rows(3).row(Feeds.REQUESTS, "D"))));
        }
        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
    }

    @Test
    void anythingElseIsDamage() throws IOException {
        Path file = Files.writeString(folder.resolve("D.rows"), "not a balance");

        assertThatThrownBy(() -> read(new BalanceFile(file, "D")))
                .isInstanceOf(DamagedException.class)
                .hasMessage(file + ": not a balance of this version of Daylight; restore it from the backup");
    }

    @Test
    void aFileThatWasCutIsDamage() throws IOException {
        Path whole = folder.resolve("D.rows");
        new BalanceFile(whole, "D")
                .write(List.of(remembered(
                        Feeds.REQUESTS,
                        "R1",
                        InBalance.OPEN,
                        "",
                        Optional.empty(),
                        new Rows(5).row(Feeds.REQUESTS, "D"))));
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 0; length < bytes.length; length++) {
            Path cut = folder.resolve("cut.rows");
            Files.write(cut, java.util.Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> read(new BalanceFile(cut, "D")))
                    .isInstanceOf(DamagedException.class)
                    .hasMessage(cut + ": ends in the middle of a case; restore it from the backup");
        }
    }

    private static Remembered remembered(
            Feed feed, String key, InBalance balance, String problem, Optional<LocalDate> ended, Row... rows) {
        return new Remembered(
                feed, key, balance, new TreeSet<>(List.of("REPLY_TIMELINESS LATE")), problem, ended, List.of(rows));
    }

    private static List<Remembered> read(BalanceFile file) throws IOException {
        var cases = new ArrayList<Remembered>();
        file.forEach(cases::add);
        return cases;
    }

    private static List<Object> said(Remembered one) {
        return Stream.concat(
                        Stream.of(one.feed(), one.key(), one.balance(), one.said(), one.problem(), one.ended()),
                        one.rows().stream().map(Rows::forgetful))
                .toList();
    }
}
