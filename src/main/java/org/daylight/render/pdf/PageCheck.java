package org.daylight.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.daylight.render.pdf.Attributes.Attribute;
import org.thymeleaf.processor.element.IElementProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What can be told of a page without a report: its form, the attributes, and each name that stands in it in full. */
final class PageCheck {

    /** Attributes that the language knows; another one with its prefix would be printed and mean nothing. */
    private static final Set<String> KNOWN = known();

    private static final Pattern KEYS = Pattern.compile("texts\\.get\\(([^(),]*)");
    private static final Pattern KEY = Pattern.compile("'([^']*)'(?!\\s*\\+)");
    private static final Pattern PIECE =
            Pattern.compile("parts\\.(?:has)?(fact|Fact|table|Table|chart|Chart|notes)\\('([^']*)'\\)");
    /** No job gives it yet; a template may print it once one does. */
    private static final Set<String> OPTIONAL = Set.of("city");

    private final Source source;
    private final Attributes attributes;

    PageCheck(Source source) {
        this.source = source;
        this.attributes = Attributes.of(source);
    }

    private static Set<String> known() {
        return new StandardDialect()
                .getProcessors("th").stream()
                        .filter(one -> one.getTemplateMode() == TemplateMode.HTML)
                        .filter(IElementProcessor.class::isInstance)
                        .map(one -> ((IElementProcessor) one).getMatchingAttributeName())
                        .filter(name -> name != null && name.getMatchingAttributeName() != null)
                        .flatMap(name -> Set.of(name.getMatchingAttributeName().getCompleteAttributeNames()).stream())
                        .filter(name -> name.startsWith("th:"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the page is no well-formed XHTML; the parser stops at the first such place. */
    Optional<Fault> form() {
        try {
            SAXParser parser = SAXParserFactory.newDefaultInstance().newSAXParser();
            parser.setProperty("http://apache.org/xml/properties/locale", Locale.ENGLISH);
            parser.parse(new InputSource(new StringReader(source.text())), new Quiet());
            return Optional.empty();
        } catch (SAXParseException e) {
            int offset = source.offset(e.getLineNumber(), e.getColumnNumber());
            return Optional.of(source.fault(Fault.Kind.PAGE, offset, e.getMessage()));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            return Optional.of(source.fault(Fault.Kind.PAGE, 0, String.valueOf(e.getMessage())));
        }
    }

    /** Reads nothing but the text, and keeps the parser from writing to the console. */
    private static final class Quiet extends DefaultHandler {
        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    /** Attributes that the template language does not have. */
    List<Fault> attributes() {
        return attributes.all().stream()
                .filter(Attribute::isOfTemplate)
                .filter(one -> !KNOWN.contains(one.name()))
                .map(one -> source.fault(
                        Fault.Kind.EXPRESSION,
                        one.start(),
                        "found '" + one.name() + "', which the template language does not have; expected such as"
                                + " th:text, th:if, th:each, th:class, th:attr"))
                .toList();
    }

    /** What would be printed unescaped, or run. */
    List<Fault> unescaped() {
        var faults = new ArrayList<Fault>();
        Matcher matcher = FolderResolver.UNESCAPED.matcher(source.text());
        while (matcher.find()) {
            faults.add(source.fault(
                    Fault.Kind.EXPRESSION,
                    matcher.start(),
                    "found '" + matcher.group() + "', which prints text unescaped; expected th:text"));
        }
        return faults;
    }

    /** Keys that stand in full and are not among the words. */
    List<Fault> keys(Set<String> words, String language) {
        var faults = new ArrayList<Fault>();
        for (Attribute attribute : attributes.all()) {
            Matcher calls = KEYS.matcher(source.text()).region(attribute.valueAt(), attribute.end());
            while (calls.find()) {
                Matcher keys = KEY.matcher(source.text()).region(calls.start(1), calls.end(1));
                while (keys.find()) {
                    if (!words.contains(keys.group(1))) {
                        faults.add(source.fault(
                                Fault.Kind.MESSAGE,
                                keys.start(1),
                                "no words for '" + keys.group(1) + "' in messages/" + language
                                        + "; add the key, or correct it here"));
                    }
                }
            }
        }
        return faults;
    }

    /** Pieces asked for by a name that no report of this page has. */
    List<Fault> pieces(Set<String> names) {
        var faults = new ArrayList<Fault>();
        for (Attribute attribute : attributes.all()) {
            Matcher pieces = PIECE.matcher(source.text()).region(attribute.valueAt(), attribute.end());
            while (pieces.find()) {
                String name = pieces.group(2);
                if (!names.contains(name) && !OPTIONAL.contains(name)) {
                    faults.add(source.fault(
                            Fault.Kind.EXPRESSION,
                            pieces.start(2),
                            "no report of this page has '" + name + "'; expected one of " + names));
                }
            }
        }
        return faults;
    }
}
