package org.daylight.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.feed.Epoch;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Which parts make up a workbook, by its own relations. A relation that leads out of the file is not followed.
 *
 * @param sheets in the order of their tabs, hidden ones among them
 * @param strings name of the part that holds shared strings, or empty
 * @param styles name of the part that holds formats, or empty
 */
record WorkbookParts(List<Sheet> sheets, String strings, String styles, Epoch epoch) {

    /** A sheet and its part. */
    record Sheet(String name, String part) {}

    private record Relation(String type, String target) {}

    static WorkbookParts of(ZipParts zip) throws IOException {
        String book = relations(zip, "").values().stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, Relation> relations = relations(zip, book);
        var reader = new BookReader(relations);
        Xml.parse(zip.get(book), reader);
        return new WorkbookParts(
                reader.sheets, target(relations, "sharedStrings"), target(relations, "styles"), reader.epoch);
    }

    private static String target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst()
                .orElse("");
    }

    /** The relations of a part, or of the whole package; targets are names of parts. */
    private static Map<String, Relation> relations(ZipParts zip, String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Optional<InputStream> stored = zip.find(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        var relations = new HashMap<String, Relation>();
        if (stored.isPresent()) {
            Xml.parse(stored.get(), new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    if (name.equals("Relationship") && !"External".equals(attributes.getValue("TargetMode"))) {
                        String type = String.valueOf(attributes.getValue("Type"));
                        relations.put(
                                String.valueOf(attributes.getValue("Id")),
                                new Relation(
                                        type.substring(type.lastIndexOf('/') + 1),
                                        resolve(folder, String.valueOf(attributes.getValue("Target")))));
                    }
                }
            });
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        var path = new ArrayDeque<String>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    private static final class BookReader extends DefaultHandler {

        private final Map<String, Relation> relations;
        private final List<Sheet> sheets = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private Epoch epoch = Epoch.Y1900;

        BookReader(Map<String, Relation> relations) {
            this.relations = relations;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr") && isTrue(attributes.getValue("date1904"))) {
                epoch = Epoch.Y1904;
            } else if (name.equals("sheet")) {
                sheet(attributes);
            }
        }

        private static boolean isTrue(String flag) {
            return "1".equals(flag) || "true".equals(flag);
        }

        /**
         * Charts and dialogs have no rows. A sheet whose part is missing is a torn workbook, and one without a name of
         * its own would give its rows no address.
         */
        private void sheet(Attributes attributes) {
            String name = attributes.getValue("name");
            if (name == null || name.isBlank()) {
                throw BadFile.corrupt("a sheet without a name");
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw BadFile.corrupt("two sheets of the name " + name);
            }
            Relation relation = relations.get(id(attributes));
            if (relation == null) {
                throw BadFile.corrupt("no part for sheet " + name);
            }
            if (relation.type().equals("worksheet")) {
                sheets.add(new Sheet(name, relation.target()));
            }
        }

        private static String id(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }
    }
}
