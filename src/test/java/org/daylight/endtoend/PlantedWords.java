package org.daylight.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** All that people typed into the free-text columns of an inbox, and where any of it comes to light again. */
final class PlantedWords {

    private static final int PREFIX = 4;
    private static final Set<String> FREE_TEXT =
            Set.of("subject", "申请内容", "topic", "诉求主题", "applicant_ref", "申请人代号", "caller_ref", "来电人代号");

    /** By their first characters, so that one pass over a text finds any of them. */
    private final Map<String, Set<String>> words = new TreeMap<>();

    /** Words that stand for themselves, and every free text of more than three characters below the folder. */
    static PlantedWords of(Path inbox, String... others) throws IOException {
        var planted = new PlantedWords();
        Stream.of(others).forEach(planted::add);
        try (Stream<Path> files = Files.walk(inbox)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                planted.read(file);
            }
        }
        return planted;
    }

    private void read(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser rows = CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : rows) {
                row.toMap().forEach((head, cell) -> {
                    if (FREE_TEXT.contains(head) && cell.length() >= PREFIX) {
                        add(cell);
                    }
                });
            }
        }
    }

    private void add(String word) {
        words.computeIfAbsent(word.substring(0, Math.min(PREFIX, word.length())), prefix -> new TreeSet<>())
                .add(word);
    }

    int count() {
        return words.values().stream().mapToInt(Set::size).sum();
    }

    /** Those that occur in a text. */
    Set<String> in(String text) {
        var found = new TreeSet<String>();
        for (int at = 0; at < text.length(); at++) {
            for (int length = PREFIX - 1; length <= PREFIX; length++) {
                int start = at;
                candidates(text, at, length).stream()
                        .filter(word -> text.startsWith(word, start) && isWhole(text, start, start + word.length()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** A pseudonym of four letters is found by chance inside a longer number, such as that of a parcel. */
    private static boolean isWhole(String text, int from, int to) {
        return !(from > 0 && joined(text, from)) && !(to < text.length() && joined(text, to));
    }

    private static boolean joined(String text, int at) {
        return isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
    }

    private static boolean isLatin(char character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }

    private Set<String> candidates(String text, int at, int length) {
        return at + length > text.length() ? Set.of() : words.getOrDefault(text.substring(at, at + length), Set.of());
    }

    /** Every file of a folder that shows any, with what it shows; those in the folder of definitions are not data. */
    static List<String> leaks(PlantedWords planted, Path edition) throws IOException {
        var leaks = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(edition)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = edition.relativize(file).toString();
                Set<String> found = name.startsWith("definitions") ? Set.of() : planted.in(Readable.text(file));
                if (!found.isEmpty()) {
                    leaks.add(name + " " + found);
                }
            }
        }
        return leaks;
    }
}
