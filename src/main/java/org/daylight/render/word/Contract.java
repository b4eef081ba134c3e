package org.daylight.render.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a template has to hold: each of its placeholders once, those of single texts as often as it likes.
 *
 * @param places each placeholder and where it may stand, in the order of the paper
 */
record Contract(Map<String, Place> places) {

    /** Where a placeholder may stand. */
    enum Place {
        /** Anywhere, headers, footers and text boxes included; it stands for a single text. */
        ANYWHERE,
        /** In a paragraph of the text, which is repeated for every line. */
        REPEATED,
        /** In a cell of the sample table of the text, which gives its looks to all cells of that kind. */
        CELL
    }

    static Contract of(Place place, String... names) {
        return new Contract(Map.of()).and(place, names);
    }

    Contract and(Place place, String... names) {
        var all = new LinkedHashMap<>(places);
        List.of(names).forEach(name -> all.put(name, place));
        return new Contract(all);
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    boolean isAt(String name, Place place) {
        return places.get(name) == place;
    }

    /** Every valid placeholder, as it is written. */
    String valid() {
        return places.keySet().stream().map(Contract::written).collect(Collectors.joining(" "));
    }

    static String written(String name) {
        return "{{" + name + "}}";
    }
}
