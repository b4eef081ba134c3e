package org.daylight.render.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.report.Report;

/** Complaints of the layout with the places that they are about. */
final class LayoutWords {

    private static final Pattern COMPLAINT =
            Pattern.compile("\\((\\S*)\\) (.*) at line (\\d+)\\. (?:Skipping|Ignoring)(?: \\w+)?\\.", Pattern.DOTALL);
    /** Words of the layout's own sentences. */
    private static final Pattern SENTENCE = Pattern.compile(
            "is|not|a|an|or|valid|color|definition|Value|recognized|identifier|Unsupported|CSS|unit|unrecognized|property"
                    + "|Found|where|was|were|expected|end|of|file|the|for|be|in|on|to|\\.|:|;|\\(|\\)");

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final int SHORTEST = 2;

    private final Pages pages;

    LayoutWords(Pages pages) {
        this.pages = pages;
    }

    /** The places of what the layout said about the paper of a report. */
    List<Fault> faults(Report report, Complaints complaints) {
        var faults = new ArrayList<Fault>();
        for (String said : complaints.heard()) {
            Matcher matcher = COMPLAINT.matcher(said);
            if (matcher.matches()) {
                faults.add(style(report, matcher));
            } else {
                faults.add(pages.whole(report.template(), Fault.Kind.RESOURCE, said));
            }
        }
        for (String uri : complaints.refused()) {
            faults.add(pages.whole(
                    report.template(),
                    Fault.Kind.RESOURCE,
                    "it refers to '" + uri + "'; expected files of the template folder only"));
        }
        return faults;
    }

    private Fault style(Report report, Matcher said) {
        String what = said.group(2).replaceAll("\\s+", " ");
        Fault.Kind kind = what.contains("color") ? Fault.Kind.COLOUR : Fault.Kind.STYLE;
        String file = said.group(1).substring(said.group(1).lastIndexOf('/') + 1);
        Optional<Source> sheet = pages.file(file).filter(one -> file.endsWith(Pages.STYLE));
        if (sheet.isPresent()) {
            int line = Math.max(1, Integer.parseInt(said.group(3)));
            int offset = place(sheet.get(), what, line).orElse(sheet.get().offset(line, 1));
            return sheet.get().fault(kind, offset, what);
        }
        return inside(report, kind, what);
    }

    /** In the style of an element; the layout does not say of which. */
    private Fault inside(Report report, Fault.Kind kind, String what) {
        List<Source> all = new ArrayList<>();
        all.add(pages.copy(report.template()));
        all.addAll(pages.of(FolderResolver.ENDING));
        for (Source page : all) {
            for (Attributes.Attribute one : Attributes.of(page).all()) {
                if (one.name().endsWith("style")) {
                    for (String word : words(what)) {
                        int at = one.value(page).indexOf(word);
                        if (at >= 0) {
                            return page.fault(kind, one.valueAt() + at, what);
                        }
                    }
                }
            }
        }
        return pages.whole(report.template(), kind, what);
    }

    /** The first place, from that line on, of a word that the layout repeats. */
    private static OptionalInt place(Source source, String what, int line) {
        return words(what).stream()
                .map(word -> source.find(word, line))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .filter(at -> source.line(at) <= line + 1)
                .min();
    }

    /** Words of a complaint that can come from the style sheet; those of the sentence itself hardly stand in one. */
    private static List<String> words(String what) {
        return List.of(what.split(" ")).stream()
                .filter(word -> word.length() >= SHORTEST || !Character.isLetterOrDigit(word.charAt(0)))
                .filter(word -> !SENTENCE.matcher(word).matches())
                .sorted(Comparator.comparingInt(what::indexOf))
                .toList();
    }

    /** The word in quotation marks that an exception of the layout names, in the page of the report. */
    Fault thrown(Report report, RuntimeException e) {
        String reason = Templates.reason(e);
        String what = reason == null ? e.getClass().getSimpleName() : reason;
        Source page = pages.copy(report.template());
        Matcher quoted = QUOTED.matcher(what);
        OptionalInt at = quoted.find() ? page.find(quoted.group(1), 1) : OptionalInt.empty();
        return page.fault(Fault.Kind.PAGE, at.orElse(0), what);
    }
}
