package org.daylight.render.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.daylight.render.word.Contract.Place;
import org.daylight.render.word.Paragraph.Mention;
import org.daylight.render.word.Story.Kind;
import org.w3c.dom.Node;

/** Whether every placeholder of a template is one, stands where it may, and none is missing. */
final class PlaceholderCheck {

    /** What is left of a placeholder that was not written whole: doubled braces, or the full-width ones of an input method. */
    private static final Pattern HALF = Pattern.compile("\\{\\{|}}|[｛｝]");

    private final Contract contract;
    private final Faults faults;
    /** Where each stands first: the paragraph, as people are told it. */
    private final Map<String, String> found = new HashMap<>();

    PlaceholderCheck(Contract contract, Faults faults) {
        this.contract = contract;
        this.faults = faults;
    }

    void check(List<Story> stories) {
        for (Story story : stories) {
            List<Paragraph> paragraphs = story.paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                // What stands in a fallback says the same once more, for old programs.
                if (Markup.around(paragraphs.get(i).element(), Markup.BOTH, "Fallback")
                        .isEmpty()) {
                    paragraph(story, i + 1, paragraphs.get(i));
                }
            }
        }
        contract.places().forEach((name, place) -> {
            if (!found.containsKey(name)) {
                faults.whole("no " + Contract.written(name) + "; expected it " + where(place)
                        + "; write it where its text is to stand, in the looks that it is to have");
            }
        });
    }

    private void paragraph(Story story, int number, Paragraph paragraph) {
        paragraph.own().stream()
                .filter(one ->
                        !Markup.is(one, "t") && one.getElementsByTagName("*").getLength() == 0)
                .map(Node::getTextContent)
                .filter(text -> HALF.matcher(text).find())
                .forEach(text -> faults.add(
                        story,
                        number,
                        0,
                        "found '" + text
                                + "' in a drawing or a field, where nothing is filled in; expected placeholders"
                                + " in plain text; move it there"));
        String text = paragraph.text();
        var rest = new StringBuilder(text);
        boolean repeated = false;
        for (Mention mention : paragraph.mentions()) {
            for (int i = mention.start(); i < mention.end(); i++) {
                rest.setCharAt(i, ' ');
            }
            String wrong = wrong(story, number, paragraph, mention);
            boolean another = wrong.isEmpty() && !contract.isAt(mention.name(), Place.ANYWHERE);
            if (another && repeated) {
                wrong = "a second one that is repeated; expected one a paragraph; give it a paragraph of its own";
            }
            repeated |= another;
            if (!wrong.isEmpty()) {
                faults.add(
                        story,
                        number,
                        mention.start(),
                        "found '" + text.substring(mention.start(), mention.end()) + "', " + wrong);
            }
        }
        HALF.matcher(rest)
                .results()
                .forEach(half -> faults.add(
                        story,
                        number,
                        half.start(),
                        "found '" + half.group()
                                + "', which is no whole placeholder; expected two braces of half width on either side of its name;"
                                + " valid: " + contract.valid() + ". Example: "
                                + Contract.written(
                                        contract.places().keySet().iterator().next())));
    }

    /** What is wrong with a placeholder; empty if nothing is. */
    private String wrong(Story story, int number, Paragraph paragraph, Mention mention) {
        String name = mention.name();
        if (!contract.has(name)) {
            return "which nothing is filled in for; valid: " + contract.valid() + ". Example: "
                    + Contract.written(contract.places().keySet().iterator().next());
        }
        Place place = contract.places().get(name);
        boolean stands = switch (place) {
            case ANYWHERE -> story.kind() != Kind.ASIDE;
            case REPEATED ->
                isInText(story, paragraph)
                        && Markup.child(paragraph.element(), "pPr")
                                .flatMap(looks -> Markup.child(looks, "sectPr"))
                                .isEmpty();
            case CELL ->
                isInText(story, paragraph)
                        && Markup.around(paragraph.element(), "tc").isPresent();
        };
        String first = found.putIfAbsent(name, (story.name() + " paragraph " + number).strip());
        if (!stands) {
            return "which cannot stand here; expected it " + where(place) + "; move it there";
        }
        return place == Place.ANYWHERE || first == null
                ? ""
                : "which stands in " + first + " already; expected it once, since it is repeated; take one out";
    }

    private static boolean isInText(Story story, Paragraph paragraph) {
        return story.kind() == Kind.TEXT
                && Markup.around(paragraph.element(), "txbxContent").isEmpty();
    }

    private static String where(Place place) {
        return switch (place) {
            case ANYWHERE -> "in the text, a header or a footer";
            case REPEATED -> "in a paragraph of the text, in no text box and with no section break in it";
            case CELL -> "in a cell of the sample table";
        };
    }
}
