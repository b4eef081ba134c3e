package org.daylight.intake.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.feed.Encoding;
import org.daylight.feed.FileCount;
import org.daylight.intake.mutant.Delivery;
import org.daylight.intake.mutant.Grid;
import org.daylight.intake.mutant.TextFile;
import org.daylight.intake.mutant.XlsFile;
import org.daylight.intake.mutant.XlsxFile;
import org.yaml.snakeyaml.Yaml;

/**
 * A file of the catalogue.
 *
 * @param number of the fault
 * @param said how it is made, as the catalogue says it
 */
record Fixture(int number, Map<String, Object> said) {

    /** All fixtures of a list, in its order. */
    static List<Fixture> of(String list) {
        var fixtures = new ArrayList<Fixture>();
        for (Map<String, Object> entry : list(list)) {
            for (Object file : (List<?>) entry.get("files")) {
                fixtures.add(new Fixture((Integer) entry.get("number"), map(file)));
            }
        }
        return fixtures;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(String name) {
        try (InputStream yaml = Fixture.class.getResourceAsStream("/org/daylight/intake/" + name)) {
            return (List<Map<String, Object>>) (List<?>) new Yaml().load(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object entry) {
        return (Map<String, Object>) entry;
    }

    String name() {
        return (String) said.get("name");
    }

    String expected() {
        return ((String) said.get("expect")).strip();
    }

    /** What becomes of it, whole: the count or the refusal, then each row and refusal. */
    String found(Path folder) throws IOException {
        Path file = Files.write(folder.resolve(name()), bytes());
        Delivery.Taken taken = Delivery.read(file, sender(), Delivery.MAPPINGS);
        var lines = new ArrayList<String>();
        if (taken.outcome() instanceof FileCount count) {
            lines.add("taken " + count.physical() + " = " + count.header() + "+" + count.title() + "+" + count.blank()
                    + "+" + count.total() + "+" + count.data());
            taken.readings().stream().limit(20).map(Object::toString).forEach(lines::add);
        } else {
            lines.add("refused " + taken.outcome());
        }
        return String.join("\n", lines).replace(name() + " ", "").replace(name() + ": ", "");
    }

    private Delivery.Sender sender() {
        String declared = (String) said.getOrDefault("declared", Encoding.UTF_8.label());
        Optional<Encoding> encoding = Arrays.stream(Encoding.values())
                .filter(one -> one.label().equals(declared))
                .findFirst();
        return new Delivery.Sender(said.containsKey("feed") ? "" : "YC-405", encoding);
    }

    private byte[] bytes() throws IOException {
        if (said.containsKey("made")) {
            return MadeFiles.of((String) said.get("made"));
        }
        if (said.containsKey("hex")) {
            return HexFormat.of().parseHex(((String) said.get("hex")).replaceAll("\\s", ""));
        }
        return said.containsKey("rows") ? book() : text();
    }

    private byte[] text() {
        Charset charset = Charset.forName((String) said.getOrDefault("encoding", UTF_8.name()));
        byte[] mark = said.containsKey("mark") ? "\uFEFF".getBytes(charset) : new byte[0];
        return new TextFile(mark, charset, ',', "\n").encode((String) said.get("text"));
    }

    private byte[] book() {
        List<List<String>> rows = ((List<?>) said.get("rows"))
                .stream()
                        .map(row -> List.of(row.toString().split("(?<!\\\\)\\|", -1)).stream()
                                .map(cell -> cell.replace("\\|", "|"))
                                .toList())
                        .toList();
        if (said.containsKey("old")) {
            return XlsFile.bytes(Grid.of(rows));
        }
        XlsxFile book = XlsxFile.of(Grid.of(rows));
        List<?> edit = (List<?>) said.get("edit");
        return edit == null
                ? book.bytes()
                : book.edit((String) edit.get(0), (String) edit.get(1), (String) edit.get(2))
                        .bytes();
    }

    @Override
    public String toString() {
        return number + " " + name();
    }
}
