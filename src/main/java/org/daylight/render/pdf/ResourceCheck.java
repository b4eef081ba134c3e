package org.daylight.render.pdf;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.render.pdf.Attributes.Attribute;

/** Which files pages and style sheets ask for; only those of their own folder are given. */
final class ResourceCheck {

    private static final Pattern IN_STYLE = Pattern.compile("url\\(\\s*['\"]?([^'\")\\s]*)|@import\\s+['\"]([^'\"]*)");
    private static final Set<String> LOADING = Set.of("src", "data", "background", "poster", "srcset", "codebase");

    private final Path folder;

    /**
     * @param folder in which the file itself stands
     */
    ResourceCheck(Path folder) {
        this.folder = folder;
    }

    List<Fault> of(Source source) {
        var faults = new ArrayList<Fault>();
        Source visible = Attributes.visible(source);
        for (Attribute one : Attributes.of(source).all()) {
            if (loads(one)) {
                check(source, one.valueAt(), one.value(source)).ifPresent(faults::add);
            }
        }
        Matcher styles = IN_STYLE.matcher(visible.text());
        while (styles.find()) {
            int group = styles.group(1) == null ? 2 : 1;
            check(source, styles.start(group), styles.group(group)).ifPresent(faults::add);
        }
        return faults;
    }

    private static boolean loads(Attribute one) {
        return LOADING.contains(one.name())
                || one.name().equals("href") && one.element().equals("link");
    }

    private Optional<Fault> check(Source source, int offset, String wanted) {
        if (!isBelow(wanted)) {
            return Optional.of(source.fault(
                    Fault.Kind.RESOURCE,
                    offset,
                    "found '" + wanted + "', which is outside of the template folder; expected the plain name of a"
                            + " file beside this one"));
        }
        if (!Files.isRegularFile(folder.resolve(wanted))) {
            return Optional.of(source.fault(
                    Fault.Kind.RESOURCE, offset, "found '" + wanted + "', and there is no such file in this folder"));
        }
        return Optional.empty();
    }

    private boolean isBelow(String wanted) {
        try {
            Path file = folder.resolve(wanted).normalize();
            return !wanted.contains(":")
                    && !wanted.startsWith("/")
                    && !wanted.startsWith("\\")
                    && file.startsWith(folder);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
