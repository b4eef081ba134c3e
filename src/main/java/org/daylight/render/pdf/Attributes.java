package org.daylight.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attributes of a page with their places; those inside comments are left out. */
final class Attributes {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("<([A-Za-z][-\\w:]*)((?:\\s+[-\\w:.]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([-\\w:.]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private final List<Attribute> all = new ArrayList<>();

    /**
     * An attribute.
     *
     * @param element in which it stands
     * @param others the whole text between the element's name and its end
     * @param start of its name
     * @param valueAt first character of its value
     * @param end after its last quotation mark
     */
    record Attribute(String element, String others, String name, int start, int valueAt, int end) {

        String value(Source source) {
            return source.text().substring(valueAt, end - 1);
        }

        /** Whether it belongs to the template language. */
        boolean isOfTemplate() {
            return name.startsWith("th:");
        }
    }

    private Attributes(String text) {
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            Matcher matcher = ATTRIBUTE.matcher(text).region(tags.start(2), tags.end(2));
            while (matcher.find()) {
                all.add(new Attribute(
                        tags.group(1),
                        tags.group(2),
                        matcher.group(1),
                        matcher.start(),
                        matcher.start(2) + 1,
                        matcher.end()));
            }
        }
    }

    static Attributes of(Source source) {
        return new Attributes(visible(source).text());
    }

    /** The same page with blanks for its comments. */
    static Source visible(Source source) {
        Source visible = source;
        Matcher comments = COMMENT.matcher(source.text());
        while (comments.find()) {
            visible = visible.without(comments.start(), comments.end());
        }
        return visible;
    }

    List<Attribute> all() {
        return List.copyOf(all);
    }

    /** The attribute in which a character stands. */
    Optional<Attribute> at(int offset) {
        return all.stream()
                .filter(one -> one.start() <= offset && offset < one.end())
                .findFirst();
    }
}
