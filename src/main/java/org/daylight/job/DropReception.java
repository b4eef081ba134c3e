package org.daylight.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.definition.JobDefinition;
import org.daylight.edition.Archive;
import org.daylight.edition.Decision.Assigned;
import org.daylight.edition.Manifest;
import org.daylight.feed.Address;
import org.daylight.feed.CoverReading;
import org.daylight.feed.CoverTable;
import org.daylight.feed.Declaration;
import org.daylight.feed.Department;
import org.daylight.feed.Encoding;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FormSheet;
import org.daylight.feed.Mapping;
import org.daylight.feed.Masking;
import org.daylight.feed.Roster;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.daylight.feed.TableTop;
import org.daylight.intake.Clue;
import org.daylight.intake.DeliveredFile;
import org.daylight.intake.DropFolder;
import org.daylight.intake.ManifestFile;
import org.daylight.intake.NameWords;
import org.daylight.intake.Recognition;

/**
 * Recognises the files of the drop folder: what a person assigned, is what the person said; everything else is what its
 * cover, content, sheets, name and folders say together.
 */
final class DropReception {

    private final Definitions definitions;
    private final Archive archive;
    private final DropFolder folder;
    private final Frame frame;
    private final Recognition recognition;
    private final NameWords words;

    /**
     * What holds for all files.
     *
     * @param month that a name without a year can mean, see {@link Recognition.Asked}
     */
    record Frame(PeriodRecord record, Optional<Integer> month, Roster roster) {

        String period() {
            return record.period().name();
        }
    }

    DropReception(Definitions definitions, Archive archive, DropFolder folder, Frame frame) {
        this.definitions = definitions;
        this.archive = archive;
        this.folder = folder;
        this.frame = frame;
        this.recognition = new Recognition(
                definitions.job().layouts(),
                definitions.mappings(),
                frame.roster(),
                new Recognition.Asked(frame.period(), frame.month()));
        this.words = new NameWords(frame.roster(), citywide(definitions.job()));
    }

    private static List<NameWords.Source> citywide(JobDefinition job) {
        return job.sources().stream()
                .filter(source -> source.layout().department() == DepartmentFrom.COLUMN)
                .map(source -> new NameWords.Source(
                        source.layout().name(), List.copyOf(source.title().values())))
                .toList();
    }

    /** The files of the period, those among them that a person has to assign with their refusal. */
    List<Manifest.Input> recognise(List<Arrivals.Arrived> files) {
        var manifests = new LinkedHashMap<Arrivals.Arrived, CoverReading>();
        for (Arrivals.Arrived file : files) {
            if (ManifestFile.isNamed(file.file().name())) {
                manifests.put(file, new ManifestFile(archive.place(file.kept().sha256()), address(file)).read());
            }
        }
        var inputs = new ArrayList<Manifest.Input>();
        for (Arrivals.Arrived file : files) {
            Optional<CoverReading> cover = manifests.containsKey(file)
                    ? Optional.of(manifests.get(file))
                    : cover(file).or(() -> listing(file, manifests));
            input(file, cover).ifPresent(inputs::add);
        }
        return inputs;
    }

    private static Address.Delivered address(Arrivals.Arrived file) {
        return new Address.Delivered(file.kept().sha256(), file.file().name());
    }

    /** The first rows of a file's tables, by whichever mapping of any source. */
    private List<TableTop> tops(Arrivals.Arrived file) {
        List<Mapping> all = definitions.job().layouts().stream()
                .flatMap(source -> source.files().stream())
                .flatMap(rule -> rule.mappings().stream())
                .distinct()
                .map(definitions.mappings()::get)
                .toList();
        return new DeliveredFile(archive.place(file.kept().sha256()), address(file), all, encoding()).look();
    }

    /** Whose a file is, is not known yet: a declared encoding helps only where all sources declare the same. */
    private Optional<Encoding> encoding() {
        List<Optional<Encoding>> declared = definitions.job().layouts().stream()
                .map(SourceLayout::encoding)
                .distinct()
                .toList();
        return declared.size() == 1 ? declared.get(0) : Optional.empty();
    }

    private Optional<CoverReading> cover(Arrivals.Arrived file) {
        return CoverTable.find(address(file), tops(file));
    }

    /** The manifest that lists a file by its digest, or that lies beside it in a folder of their own. */
    private Optional<CoverReading> listing(Arrivals.Arrived file, Map<Arrivals.Arrived, CoverReading> manifests) {
        List<CoverReading> listing = manifests.entrySet().stream()
                .filter(manifest -> manifest.getValue() instanceof Declaration declared
                        && (declared.digests().containsValue(file.kept().sha256())
                                || declared.digests().isEmpty() && areAlone(manifest.getKey(), file)))
                .map(Map.Entry::getValue)
                .toList();
        return listing.size() == 1 ? Optional.of(listing.get(0)) : Optional.empty();
    }

    private boolean areAlone(Arrivals.Arrived manifest, Arrivals.Arrived file) {
        List<String> one = manifest.file().parts(folder);
        List<String> other = file.file().parts(folder);
        return one.size() > 1 && one.subList(0, one.size() - 1).equals(other.subList(0, other.size() - 1));
    }

    private Optional<Manifest.Input> input(Arrivals.Arrived file, Optional<CoverReading> cover) {
        Optional<Integer> version =
                cover.filter(Declaration.class::isInstance).flatMap(one -> ((Declaration) one).version());
        Assigned assigned = frame.record().assignments().get(file.kept().sha256());
        if (assigned != null) {
            return assigned.period().equals(frame.period())
                    ? Optional.of(input(
                                    file,
                                    assigned.file().source(),
                                    assigned.file().department())
                            .read(assigned.mappings(), assigned.version().or(() -> version)))
                    : Optional.empty();
        }
        boolean manifest = ManifestFile.isNamed(file.file().name());
        Recognition.Finding finding = recognition.of(clues(file, cover), manifest ? List.of() : tops(file));
        if (finding instanceof Recognition.Known known) {
            Manifest.Input input = input(file, known.source(), known.department())
                    .read(manifest ? List.of() : known.mappings(), version);
            return Optional.of(cover.filter(FileRefusal.class::isInstance)
                    .map(bad -> input.refused((FileRefusal) bad))
                    .orElse(input));
        }
        return finding instanceof Recognition.Open open ? open(file, open) : Optional.empty();
    }

    /** A file of which only the period is open, and which another period has counted where it lies, is that one's. */
    private Optional<Manifest.Input> open(Arrivals.Arrived file, Recognition.Open open) {
        boolean left = frame.record()
                .past()
                .left(file.kept().sha256(), file.file().name())
                .isPresent();
        if (left && open.lacks().contains(Recognition.PERIOD)) {
            return Optional.empty();
        }
        String sha256 = file.kept().sha256();
        boolean spent = frame.record().withdrawn().contains(sha256)
                || frame.record().past().earlier(sha256, frame.period()).isPresent();
        return Optional.of(input(file, open.source(), open.department())
                .concerning(spent ? Set.of() : open.concerns())
                .refused(FileRefusal.Code.UNASSIGNED, open.found(), String.join(", ", open.lacks())));
    }

    private static Manifest.Input input(Arrivals.Arrived file, String source, String department) {
        return Manifest.Input.taken(source, file.file().name(), List.of(), department, file.kept());
    }

    private List<Clue> clues(Arrivals.Arrived file, Optional<CoverReading> cover) {
        var clues = new ArrayList<Clue>();
        cover.filter(Declaration.class::isInstance)
                .map(Declaration.class::cast)
                .ifPresent(declared -> clues.add(Clue.cover(
                        declared.department().map(this::code), declared.period().map(ReportingPeriod::name))));
        tops(file).stream()
                .filter(top -> FormSheet.of(top).isEmpty())
                .forEach(top -> clues.add(Clue.of(Clue.Kind.SHEET, top.sheet(), words)));
        List<String> parts = file.file().parts(folder);
        parts.subList(0, parts.size() - 1).forEach(name -> clues.add(Clue.of(Clue.Kind.FOLDER, name, words)));
        clues.add(Clue.of(Clue.Kind.NAME, parts.get(parts.size() - 1), words));
        return clues;
    }

    /** The code of a declared department; the word itself, masked, where the roster has none such. */
    private String code(String word) {
        return frame.roster().find(word).map(Department::code).orElseGet(() -> Masking.mask(word));
    }
}
