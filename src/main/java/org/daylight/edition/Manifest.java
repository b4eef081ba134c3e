package org.daylight.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daylight.edition.Archive.Kept;
import org.daylight.feed.Address;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileRefusal;

/**
 * What an edition was made from and what it consists of.
 *
 * @param job name of its job
 * @param period name of the period
 * @param revision from 1
 * @param asOf instant whose knowledge counted, ISO
 * @param identity digest over everything that decides the figures: job, period, as-of, definitions, inputs, opening
 * @param language of its papers, a BCP 47 tag
 * @param definitions definition file to SHA-256
 * @param inputs delivered files that were read or refused
 * @param opening edition whose closing balance this one opened with, such as {@code 2026-08/r1}, empty for the first
 * @param openingManifest SHA-256 of that edition's manifest, empty for the first
 * @param files every file of the edition but the manifest, to its SHA-256
 */
public record Manifest(
        String job,
        String period,
        int revision,
        String asOf,
        String identity,
        String language,
        SortedMap<String, String> definitions,
        List<Input> inputs,
        String opening,
        String openingManifest,
        SortedMap<String, String> files) {

    public Manifest {
        definitions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
        inputs = List.copyOf(inputs);
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * A delivered file.
     *
     * @param source name of the source in the job
     * @param name relative to the inbox
     * @param mappings by which its tables may be read, none for the roster
     * @param department word of the folder that named its department, empty where rows name it
     * @param sha256 of its bytes
     * @param bytes its size
     * @param version of its submission, where somebody says; the highest counts
     * @param disposition whether its rows count
     * @param refusal why nothing of it counts, where that was known before its rows were read
     * @param concerns codes of the departments for which a file speaks by what it holds, though nobody knows whose it is
     */
    public record Input(
            String source,
            String name,
            List<String> mappings,
            String department,
            String sha256,
            long bytes,
            Optional<Integer> version,
            Disposition disposition,
            Optional<FileRefusal> refusal,
            SortedSet<String> concerns) {

        public Input {
            mappings = List.copyOf(mappings);
            concerns = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(concerns));
        }

        /** A file that came, of which nobody has said anything yet. */
        public static Input taken(String source, String name, List<String> mappings, String department, Kept kept) {
            return new Input(
                    source,
                    name,
                    mappings,
                    department,
                    kept.sha256(),
                    kept.bytes(),
                    Optional.empty(),
                    Disposition.TAKEN,
                    Optional.empty(),
                    new TreeSet<>());
        }

        /** The same file, which speaks for these departments. */
        public Input concerning(Set<String> departments) {
            return new Input(
                    source,
                    name,
                    mappings,
                    department,
                    sha256,
                    bytes,
                    version,
                    disposition,
                    refusal,
                    new TreeSet<>(departments));
        }

        /** The same file with another part in its submission. */
        public Input with(Disposition other) {
            return new Input(source, name, mappings, department, sha256, bytes, version, other, refusal, concerns);
        }

        /** The same file, to be read by these mappings. */
        public Input read(List<String> others, Optional<Integer> declared) {
            return new Input(source, name, others, department, sha256, bytes, declared, disposition, refusal, concerns);
        }

        /** The same file, of which nothing counts. */
        public Input refused(FileRefusal.Code code, String found, String expected) {
            return refused(new FileRefusal(new Address.Delivered(sha256, name), code, found, expected));
        }

        /** The same file, of which nothing counts. */
        public Input refused(FileRefusal why) {
            return new Input(
                    source,
                    name,
                    mappings,
                    department,
                    sha256,
                    bytes,
                    version,
                    disposition,
                    Optional.of(why),
                    concerns);
        }

        /** Whether its rows count, as far as they can be read. */
        public boolean counts() {
            return disposition == Disposition.TAKEN && refusal.isEmpty();
        }
    }

    /** The same edition with its files listed, when they are all there. */
    Manifest withFiles(int revision, Map<String, String> files) {
        return new Manifest(
                job,
                period,
                revision,
                asOf,
                identity,
                language,
                definitions,
                inputs,
                opening,
                openingManifest,
                new TreeMap<>(files));
    }
}
