package org.daylight.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.feed.SourceLayout;

/** The folder of a source, part by part. */
final class FolderPattern {

    /** The periods that a job may run: a year, half-year, quarter or month. */
    static final String PERIODS = "[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?";

    private final List<Pattern> parts = new ArrayList<>();

    /** The pattern for one period, given literally, or for any. */
    private FolderPattern(String folder, String period) {
        if (!folder.equals(".")) {
            for (String part : folder.split("/")) {
                parts.add(NamePattern.compile(part, period, NamePattern.LETTER));
            }
        }
    }

    static FolderPattern of(SourceLayout source, String period) {
        return new FolderPattern(source.folder(), Pattern.quote(period));
    }

    static FolderPattern ofAnyPeriod(SourceLayout source) {
        return new FolderPattern(source.folder(), PERIODS);
    }

    /** Whether the source's folder is this one or lies below it. */
    boolean leadsThrough(List<String> folder) {
        if (folder.size() > parts.size()) {
            return false;
        }
        for (int i = 0; i < folder.size(); i++) {
            if (!parts.get(i).matcher(folder.get(i)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The department's word if this is the source's folder, empty where the folder tells none. */
    Optional<String> department(List<String> folder) {
        if (folder.size() != parts.size() || !leadsThrough(folder)) {
            return Optional.empty();
        }
        for (int i = 0; i < folder.size(); i++) {
            Optional<String> word = NamePattern.department(parts.get(i), folder.get(i));
            if (word.isPresent()) {
                return word;
            }
        }
        return Optional.of("");
    }

    /** The period that a folder's name gives, if it is this pattern's part at that depth. */
    Optional<String> period(List<String> folder) {
        if (!leadsThrough(folder) || folder.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = parts.get(folder.size() - 1).matcher(folder.get(folder.size() - 1));
        return matcher.matches() ? NamePattern.group(matcher, NamePattern.PERIOD_GROUP) : Optional.empty();
    }
}
