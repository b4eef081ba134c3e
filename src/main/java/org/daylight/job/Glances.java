package org.daylight.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.definition.Definitions;
import org.daylight.edition.Archive;
import org.daylight.edition.Manifest;
import org.daylight.feed.Address;
import org.daylight.feed.CoverReading;
import org.daylight.feed.Declaration;
import org.daylight.feed.Encoding;
import org.daylight.feed.Mapping;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.TableChoice;
import org.daylight.feed.TableGlance;
import org.daylight.feed.TableTop;
import org.daylight.feed.Tables;
import org.daylight.intake.DeliveredFile;

/** What the first rows of archived files tell, each file looked at once. */
final class Glances {

    private final Archive archive;
    private final Map<String, Mapping> mappings;
    private final List<SourceLayout> layouts;
    private final Map<List<String>, List<TableTop>> tops = new HashMap<>();

    Glances(Archive archive, Definitions definitions) {
        this.archive = archive;
        this.mappings = definitions.mappings();
        this.layouts = definitions.job().layouts();
    }

    /** The first rows of each of its tables; none of a file that cannot be read. */
    List<TableTop> tops(Manifest.Input file) throws IOException {
        var key = new ArrayList<>(file.mappings());
        key.add(file.sha256());
        key.add(file.source());
        List<TableTop> known = tops.get(key);
        if (known == null) {
            known = delivered(file).look();
            tops.put(List.copyOf(key), known);
        }
        return known;
    }

    private DeliveredFile delivered(Manifest.Input file) throws IOException {
        var address = new Address.Delivered(file.sha256(), file.name());
        return new DeliveredFile(archive.verified(file.sha256()), address, read(file), encoding(file));
    }

    private Optional<Encoding> encoding(Manifest.Input file) {
        return layouts.stream()
                .filter(layout -> layout.name().equals(file.source()))
                .findFirst()
                .flatMap(SourceLayout::encoding);
    }

    private List<Mapping> read(Manifest.Input file) {
        return file.mappings().stream().map(mappings::get).toList();
    }

    private List<TableChoice.Table> tables(Manifest.Input file, TableTop top) {
        return Tables.choose(top, read(file)) instanceof TableChoice.Table table ? List.of(table) : List.of();
    }

    /** Whether any row stands below the heads of any of its tables. */
    boolean hasRows(Manifest.Input file) throws IOException {
        for (TableTop top : tops(file)) {
            if (tables(file, top).stream().anyMatch(table -> TableGlance.hasRows(top, table))) {
                return true;
            }
        }
        return false;
    }

    /** Canonical names of the feeds that its tables feed; of a file that cannot be told, all that its mappings could. */
    Set<String> feeds(Manifest.Input file) throws IOException {
        var feeds = new TreeSet<String>();
        if (file.mappings().size() > 1) {
            for (TableTop top : tops(file)) {
                tables(file, top).forEach(table -> add(feeds, table.mapping()));
            }
        }
        if (feeds.isEmpty()) {
            read(file).forEach(mapping -> add(feeds, mapping));
        }
        return feeds;
    }

    private static void add(Set<String> feeds, Mapping mapping) {
        mapping.rows().forEach(rule -> feeds.add(rule.feed().name()));
    }

    /** Names of the mappings whose heads its tables bear. */
    List<String> recognised(Manifest.Input file) throws IOException {
        var names = new TreeSet<String>();
        for (TableTop top : tops(file)) {
            tables(file, top).forEach(table -> names.add(table.mapping().name()));
        }
        return List.copyOf(names);
    }

    /** The version that its own cover declares. */
    Optional<Integer> version(Manifest.Input file) throws IOException {
        Optional<CoverReading> cover = delivered(file).cover();
        return cover.filter(Declaration.class::isInstance).flatMap(one -> ((Declaration) one).version());
    }
}
