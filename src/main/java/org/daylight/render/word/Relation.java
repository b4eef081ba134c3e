package org.daylight.render.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What a part of a document refers to.
 *
 * @param from the part that refers; empty for the file as a whole
 * @param id by which it does
 * @param type the last word of its kind: {@code footer}
 * @param target as written
 * @param isOutside whether it lies outside of the file
 */
record Relation(String from, String id, String type, String target, boolean isOutside) {

    private static final String ENDING = ".rels";
    private static final String FOLDER = "_rels/";

    /** Everything that any part refers to. */
    static List<Relation> all(WordFile file) throws IOException, SAXException {
        var all = new ArrayList<Relation>();
        for (String name : file.parts().keySet()) {
            if (name.endsWith(ENDING)) {
                String from = name.replace(FOLDER, "");
                all.addAll(read(file, name, from.substring(0, from.length() - ENDING.length())));
            }
        }
        return all;
    }

    /** What a part refers to. */
    static List<Relation> of(WordFile file, String part) throws IOException, SAXException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + FOLDER + part.substring(folder.length()) + ENDING;
        return file.parts().containsKey(name) ? read(file, name, part) : List.of();
    }

    private static List<Relation> read(WordFile file, String name, String from) throws IOException, SAXException {
        Element root = Markup.parse(file.parts().get(name)).getDocumentElement();
        return Markup.list(root.getElementsByTagNameNS("*", "Relationship")).stream()
                .map(one -> new Relation(
                        from,
                        one.getAttribute("Id"),
                        one.getAttribute("Type").replaceFirst(".*/", ""),
                        one.getAttribute("Target"),
                        !one.getAttribute("TargetMode").isEmpty()
                                && !one.getAttribute("TargetMode").equals("Internal")))
                .toList();
    }

    /** The name in the file of what is referred to. */
    String part() {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
