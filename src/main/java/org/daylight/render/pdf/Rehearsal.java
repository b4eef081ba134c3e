package org.daylight.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.render.pdf.Attributes.Attribute;
import org.daylight.report.Report;
import org.thymeleaf.exceptions.TemplateProcessingException;

/**
 * Fills a page in, again and again: the template language stops at the first mistake, so what is wrong is taken out of
 * the copy of the page, with all that stands in its element, until nothing is wrong any more.
 */
final class Rehearsal {

    /** Mistakes told of one page; whoever has more is told the rest the next time. */
    private static final int MOST = 50;

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final Pattern NO_SUCH = Pattern.compile("(?:[a-z]\\w*\\.)*([A-Z][\\w$]*)\\.(\\w+)(\\(.*)?");
    private static final String NEVER = "th:if=\"false\"";
    private static final String NEVER_EITHER = "th:unless=\"true\"";

    private final Pages pages;
    private final PdfRenderer renderer;

    Rehearsal(Pages pages, PdfRenderer renderer) {
        this.pages = pages;
        this.renderer = renderer;
    }

    /** The mistakes that filling the page in brings to light. */
    List<Fault> faults(Report report) throws IOException {
        var faults = new ArrayList<Fault>();
        while (faults.size() < MOST) {
            try {
                renderer.anew().page(report);
                return faults;
            } catch (RuntimeException e) {
                Optional<Spot> spot = spot(report, e);
                faults.add(spot.map(one -> one.fault(reason(e)))
                        .orElseGet(() -> pages.whole(report.template(), Fault.Kind.PAGE, reason(e))));
                if (spot.isEmpty() || !takeOut(spot.get())) {
                    return faults;
                }
            }
        }
        return faults;
    }

    /** A mistake's place: the source it stands in, where it begins, and the word that is wrong, if there is one. */
    private record Spot(Source source, int offset, Fault.Kind kind) {
        Fault fault(String what) {
            return source.fault(kind, offset, what);
        }
    }

    private Optional<Spot> spot(Report report, RuntimeException e) {
        if (!(e.getCause() instanceof TemplateProcessingException fault) || fault.getLine() == null) {
            return Optional.empty();
        }
        String template = fault.getTemplateName() == null ? report.template() : fault.getTemplateName();
        String reason = Templates.reason(e);
        Fault.Kind kind = reason.contains("no text for key") ? Fault.Kind.MESSAGE : Fault.Kind.EXPRESSION;
        Source there = pages.copy(template);
        int offset = there.offset(fault.getLine(), fault.getCol());
        Matcher quoted = QUOTED.matcher(reason(e));
        if (!quoted.find()) {
            return Optional.of(new Spot(there, offset, kind));
        }
        String word = quoted.group(1).replace("(...)", "");
        OptionalInt inside = inside(there, offset, word);
        if (inside.isEmpty() && !template.equals(report.template())) {
            // A shared piece was handed the wrong name: what is wrong stands in the page that handed it.
            Source caller = pages.copy(report.template());
            OptionalInt handed = caller.find("'" + word + "'", 1);
            if (handed.isPresent()) {
                return Optional.of(new Spot(caller, handed.getAsInt() + 1, kind));
            }
        }
        return Optional.of(new Spot(there, inside.orElse(offset), kind));
    }

    /** Where the word stands inside of the attribute at that place. */
    private static OptionalInt inside(Source source, int offset, String word) {
        Optional<Attribute> attribute = Attributes.of(source).at(offset);
        if (attribute.isEmpty()) {
            return OptionalInt.empty();
        }
        int at = source.text().indexOf(word, attribute.get().valueAt());
        return at >= 0 && at < attribute.get().end() ? OptionalInt.of(at) : OptionalInt.empty();
    }

    private boolean takeOut(Spot spot) throws IOException {
        Source source = spot.source();
        Optional<Attribute> attribute = Attributes.of(source).at(spot.offset());
        Source without;
        if (attribute.isPresent()) {
            Attribute one = attribute.get();
            without = source.with(one.start(), one.end(), never(one));
        } else {
            int from = source.text().indexOf("[[", spot.offset());
            int to = source.text().indexOf("]]", Math.max(from, 0));
            if (from < 0 || to < 0) {
                return false;
            }
            without = source.without(from, to + 2);
        }
        pages.replace(without);
        return true;
    }

    /** Leaves out the element, so that nothing inside of it misses what the attribute would have given. */
    private static String never(Attribute one) {
        if (one.name().equals("th:if") || !one.others().contains("th:if")) {
            return NEVER;
        }
        return one.others().contains("th:unless") && !one.name().equals("th:unless") ? "" : NEVER_EITHER;
    }

    private static String reason(RuntimeException e) {
        String reason = Templates.reason(e);
        Matcher matcher = NO_SUCH.matcher(reason == null ? "" : reason);
        if (matcher.matches()) {
            String call = matcher.group(2) + (matcher.group(3) == null ? "" : "(...)");
            return "'" + call + "' is nothing that " + matcher.group(1) + " has; correct the name or what stands in ()";
        }
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
