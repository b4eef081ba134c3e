package org.daylight.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A small roster and the terms of one month, for the tests of this room. */
final class FeedFixture {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final Address.Delivered FILE = new Address.Delivered("ab12", "2026-09/departments/D01/requests.csv");

    private static final Roster ROSTER = Roster.of(
            List.of(department("D01", "市公安局", List.of("公安", "POLICE")), department("D02", "市水务局", List.of("Water"))),
            LocalDate.of(2026, 9, 30));

    private FeedFixture() {}

    private static Department department(String code, String name, List<String> aliases) {
        return new Department(code, name, aliases, "A", LocalDate.of(2019, 1, 1), Optional.empty(), List.of());
    }

    static Terms terms(String zone) {
        var limits = Terms.DateLimits.of(LocalDate.of(2008, 5, 1), LocalDate.of(2026, 9, 30));
        return new Terms(ROSTER, limits, ZoneId.of(zone));
    }

    static FileContext context(String heads, String folder, String own) {
        return new FileContext(List.of(heads.split(",", -1)), FILE, folder, own);
    }

    /** A canonical file of requests from the folder of D01, which may speak of D01 only. */
    static Translation canonical(Feed feed, String heads) {
        return Translator.prepare(
                Mapping.canonical(feed, SHANGHAI), context(heads, "D01", "D01"), terms("Asia/Shanghai"));
    }

    /** What one row, its cells parted by commas, yields at line 41. */
    static List<Reading> translate(Translation translation, String row) {
        String[] cells = Arrays.stream(row.split(",", -1)).map(String::strip).toArray(String[]::new);
        return ((Translator) translation).translate(cells, "", 41);
    }

    static Address line41() {
        return new Address(FILE, "", 41);
    }
}
