package org.daylight.definition;

import java.time.DateTimeException;
import java.util.List;

/** Holds a file against its {@link Shape} and names everything that does not fit. */
final class ShapeCheck {

    private final Mistakes mistakes;

    ShapeCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(Place place, Shape shape, YamlNode.Mapping mapping) {
        for (YamlNode.Entry entry : mapping.entries()) {
            shape.find(entry.key())
                    .ifPresentOrElse(
                            key -> value(
                                    place.key(key.name(), entry.value().line()),
                                    key.type(),
                                    entry.value(),
                                    key.example()),
                            () -> mistakes.add(place.line(entry.line()), unknown(entry.key(), shape)));
        }
        List<String> found = mapping.entries().stream().map(YamlNode.Entry::key).toList();
        for (Shape.Key key : shape.keys()) {
            if (key.required() && !found.contains(key.name())) {
                mistakes.add(place, "required key '" + key.name() + "' is missing. Example: " + key.example());
            }
        }
        choice(place, shape, found);
    }

    private static String unknown(String found, Shape shape) {
        Shape.Key example = Nearest.to(found, shape.names())
                .flatMap(shape::find)
                .orElse(shape.keys().get(0));
        String hint = Nearest.hint(found, shape.names());
        return "unknown key '" + found + "'; valid: " + String.join(", ", shape.names()) + (hint.isEmpty() ? "." : hint)
                + " Example: " + example.example();
    }

    private void choice(Place place, Shape shape, List<String> found) {
        List<String> chosen = shape.choice().stream().filter(found::contains).toList();
        if (!shape.choice().isEmpty() && chosen.size() != 1) {
            String what = chosen.isEmpty() ? "none of them" : String.join(" and ", chosen);
            mistakes.add(
                    place,
                    "expected exactly one of " + String.join(", ", shape.choice()) + "; found " + what + ". Example: "
                            + shape.find(shape.choice().get(0)).orElseThrow().example());
        }
    }

    private void value(Place place, Type type, YamlNode node, String example) {
        if (node instanceof YamlNode.Scalar scalar && scalar.absent()) {
            mistakes.add(place, "no value; expected " + type.expected() + ". Example: " + example);
        } else if (type instanceof Form<?> form && node instanceof YamlNode.Scalar scalar) {
            literal(place, form, scalar, example);
        } else if (type instanceof Type.OrNone either) {
            either(place, either, node, example);
        } else if (type instanceof Shape shape && node instanceof YamlNode.Mapping mapping) {
            check(place, shape, mapping);
        } else if (type instanceof Type.ListOf list && node instanceof YamlNode.Sequence sequence) {
            items(place, list, sequence, example);
        } else if (type instanceof Type.MapOf map && node instanceof YamlNode.Mapping mapping) {
            entries(place, map, mapping, example);
        } else {
            misfit(place, type, node, example);
        }
    }

    private void either(Place place, Type.OrNone either, YamlNode node, String example) {
        if (node instanceof YamlNode.Scalar scalar && scalar.text().equals(Type.OrNone.NONE)) {
            return;
        }
        if (node instanceof YamlNode.Mapping mapping) {
            check(place, either.shape(), mapping);
        } else {
            misfit(place, either, node, example);
        }
    }

    private void items(Place place, Type.ListOf list, YamlNode.Sequence sequence, String example) {
        if (sequence.items().size() < list.least()) {
            mistakes.add(place, "the list is empty; expected at least one item. Example: " + example);
        }
        for (int i = 0; i < sequence.items().size(); i++) {
            YamlNode item = sequence.items().get(i);
            value(place.item(i, item.line()), list.item(), item, example);
        }
    }

    private void entries(Place place, Type.MapOf map, YamlNode.Mapping mapping, String example) {
        if (mapping.entries().isEmpty()) {
            mistakes.add(place, "no value; expected " + map.expected() + ". Example: " + example);
        }
        for (YamlNode.Entry entry : mapping.entries()) {
            value(place.key(entry.key(), entry.value().line()), map.value(), entry.value(), example);
        }
    }

    private void literal(Place place, Form<?> form, YamlNode.Scalar scalar, String example) {
        boolean blank = scalar.text().isBlank();
        boolean known = form.words().isEmpty() || form.words().contains(scalar.text());
        if (blank || !known || scalar.quoted() && !form.isText() || !parses(form, scalar.text())) {
            misfit(place, form, scalar, example);
        }
    }

    private static boolean parses(Form<?> form, String text) {
        try {
            form.parser().apply(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private void misfit(Place place, Type type, YamlNode node, String example) {
        List<String> words = type instanceof Form<?> form ? form.words() : List.of();
        String hint = node instanceof YamlNode.Scalar scalar ? Nearest.hint(scalar.text(), words) : "";
        String quotes = type instanceof Form<?> form
                        && node instanceof YamlNode.Scalar scalar
                        && scalar.quoted()
                        && !form.isText()
                ? " in quotes"
                : "";
        mistakes.add(
                place,
                "found " + node.kind() + quotes + "; expected " + type.expected() + (hint.isEmpty() ? "." : hint)
                        + " Example: " + example);
    }
}
