package org.daylight.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.feed.Address;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;
import org.daylight.feed.Roster;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.DepartmentFrom;

/** One walk through the inbox for one period. */
final class Survey {

    private final Inbox inbox;
    private final String period;
    private final Roster roster;
    private final List<Snapshot.Found> files = new ArrayList<>();
    private final List<FileRefusal> refusals = new ArrayList<>();

    Survey(Inbox inbox, String period, Roster roster) {
        this.inbox = inbox;
        this.period = period;
        this.roster = roster;
    }

    Snapshot snapshot() {
        files.sort(Comparator.comparing(Snapshot.Found::relativeName));
        refusals.sort(Comparator.comparing(refusal -> refusal.file().name()));
        return new Snapshot(files, refusals);
    }

    /** Looks at whatever a folder holds. */
    void visit(Path folder, List<String> names) throws IOException {
        for (Path entry : Inbox.entries(folder)) {
            List<String> below = Inbox.below(names, entry);
            var kind = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (kind.isRegularFile()) {
                file(entry, names, below, kind.size());
            } else if (kind.isDirectory()) {
                folder(entry, names, below);
            } else {
                refuse(
                        below,
                        Code.NOT_A_FILE,
                        kind.isSymbolicLink() ? "a symbolic link" : "a pipe or device",
                        "a file");
            }
        }
    }

    private void folder(Path folder, List<String> parent, List<String> names) throws IOException {
        if (inbox.isDrop(names)) {
            return;
        }
        if (leads(names) || inbox.leadsToDrop(names)) {
            visit(folder, names);
        } else if (!claims(folder, parent).isEmpty()) {
            refuse(names, Code.NOT_A_FILE, "a folder", "a file");
        } else if (!isOfAnotherPeriod(names)) {
            refuse(names, Code.UNRECOGNISED, "a folder", folders());
        }
    }

    private boolean leads(List<String> names) {
        return inbox.sources().stream()
                .anyMatch(source -> FolderPattern.of(source, period).leadsThrough(names));
    }

    private boolean isOfAnotherPeriod(List<String> names) {
        return inbox.sources().stream()
                .anyMatch(source -> FolderPattern.ofAnyPeriod(source).leadsThrough(names));
    }

    private void file(Path path, List<String> folder, List<String> names, long size) {
        List<Snapshot.Found> claims = claims(path, folder);
        if (claims.isEmpty()) {
            refuse(names, Code.UNRECOGNISED, "", rules(folder));
        } else if (claims.size() > 1) {
            String sources = claims.stream().map(claim -> claim.source().name()).collect(Collectors.joining(", "));
            refuse(names, Code.CLAIMED_TWICE, sources, "one source");
        } else if (size > inbox.largestFile()) {
            refuse(names, Code.TOO_LARGE, size + " bytes", "<= " + inbox.largestFile() + " bytes");
        } else {
            accept(claims.get(0), names);
        }
    }

    private void accept(Snapshot.Found found, List<String> names) {
        String word = found.folderDepartment();
        if (!word.isEmpty() && roster.find(word).isEmpty()) {
            refuse(names, Code.UNKNOWN_FOLDER, word, "a code, name or alias of the roster");
        } else {
            files.add(found);
        }
    }

    /** At most one claim of each source: the first of its rules that fits. */
    private List<Snapshot.Found> claims(Path path, List<String> folder) {
        return inbox.sources().stream()
                .flatMap(source -> claim(source, path, folder).stream())
                .toList();
    }

    private Optional<Snapshot.Found> claim(SourceLayout source, Path path, List<String> folder) {
        Optional<String> folderWord = FolderPattern.of(source, period).department(folder);
        if (folderWord.isEmpty()) {
            return Optional.empty();
        }
        String name = path.getFileName().toString();
        if (ManifestFile.isNamed(name)) {
            return Optional.of(new Snapshot.Found(
                    source,
                    SourceLayout.FileRule.MANIFEST,
                    folderWord.get(),
                    path,
                    String.join("/", Inbox.below(folder, path))));
        }
        for (SourceLayout.FileRule rule : source.files()) {
            Pattern pattern = NamePattern.compile(rule.name(), Pattern.quote(period), NamePattern.ANY_CASE);
            if (pattern.matcher(name).matches()) {
                String fileWord = NamePattern.department(pattern, name).orElse("");
                String word = source.department() == DepartmentFrom.FILE ? fileWord : folderWord.get();
                return Optional.of(
                        new Snapshot.Found(source, rule, word, path, String.join("/", Inbox.below(folder, path))));
            }
        }
        return Optional.empty();
    }

    private String rules(List<String> folder) {
        String rules = inbox.sources().stream()
                .filter(source ->
                        FolderPattern.of(source, period).department(folder).isPresent())
                .flatMap(source -> source.files().stream())
                .map(SourceLayout.FileRule::name)
                .collect(Collectors.joining(", "));
        return rules.isEmpty() ? folders() : rules;
    }

    private String folders() {
        return inbox.sources().stream().map(SourceLayout::folder).distinct().collect(Collectors.joining(", "));
    }

    private void refuse(List<String> names, Code code, String found, String expected) {
        refusals.add(new FileRefusal(new Address.Delivered("", String.join("/", names)), code, found, expected));
    }
}
