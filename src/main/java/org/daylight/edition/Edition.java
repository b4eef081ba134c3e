package org.daylight.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An edition's folder, sealed or still growing in a working folder. */
public final class Edition {

    private static final String MANIFEST = "manifest.json";

    private final Path folder;

    public Edition(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** {@code 2026-09/r1}. */
    public String name() {
        return folder.getParent().getFileName() + "/" + folder.getFileName();
    }

    public Manifest manifest() throws IOException {
        return Json.read(folder.resolve(MANIFEST), Manifest.class);
    }

    /** SHA-256 of the manifest, which stands for the whole edition. */
    public String seal() throws IOException {
        return Hashing.of(folder.resolve(MANIFEST));
    }

    /** The snapshot of all definition files, laid out as they were. */
    public Path definitions() {
        return folder.resolve("definitions");
    }

    public BalanceFile balance(String department) {
        return new BalanceFile(folder.resolve("balance").resolve(WorkFolder.safe(department) + ".rows"), department);
    }

    public boolean hasBalance(String department) {
        return Files.exists(folder.resolve("balance").resolve(WorkFolder.safe(department) + ".rows"));
    }

    public Evidence evidence(String department) {
        return new Evidence(folder.resolve("evidence"), department);
    }

    /** The workbook in which a department finds what stands behind its marks. */
    public Path evidenceBook(String department) {
        return folder.resolve("evidence").resolve(WorkFolder.safe(department) + ".xlsx");
    }

    /** The same as a link from what stands in the edition's folder, such as {@code evidence/D01.xlsx}. */
    public String evidenceBeside(String department) {
        return folder.relativize(evidenceBook(department)).toString().replace('\\', '/');
    }

    /** A department's tally in its text form. */
    public Path tally(String department) {
        return folder.resolve("tallies").resolve(WorkFolder.safe(department) + ".txt");
    }

    public Path results() {
        return folder.resolve("results.json");
    }

    public Path scorecards() {
        return folder.resolve("scorecards");
    }

    /** What a discipline organ alone may read. */
    public Path restricted() {
        return folder.resolve("restricted");
    }

    /** Return slips, two files a recipient. */
    public Path returns() {
        return folder.resolve("returns");
    }

    /** Name of a department's files that is safe in any file system. */
    public static String fileName(String department) {
        return WorkFolder.safe(department);
    }

    /**
     * Checks every file against the manifest.
     *
     * @throws DamagedException naming the first file that is missing, changed or too many
     */
    public void verify() throws IOException {
        SortedMap<String, String> listed = manifest().files();
        SortedMap<String, String> found = files();
        for (String name : listed.keySet()) {
            if (!listed.get(name).equals(found.get(name))) {
                throw new DamagedException(folder.resolve(name) + ": "
                        + (found.containsKey(name) ? "SHA-256 " + found.get(name) : "missing") + ", expected "
                        + listed.get(name) + " as sealed; restore the edition from the backup");
            }
        }
        found.keySet().removeAll(listed.keySet());
        if (!found.isEmpty()) {
            throw new DamagedException(folder.resolve(found.firstKey())
                    + ": was not there when the edition was sealed; take it out of the edition's folder");
        }
    }

    /** Every file but the manifest, by its name relative to the edition, to its SHA-256. */
    SortedMap<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(MANIFEST)) {
                    files.put(name, Hashing.of(file));
                }
            }
        }
        return files;
    }

    /** Removes what a process that was killed while it sealed left of the manifest. */
    void clearManifest() throws IOException {
        Files.deleteIfExists(folder.resolve(MANIFEST));
        Files.deleteIfExists(folder.resolve(MANIFEST + Durable.ASIDE));
    }

    void write(Manifest manifest) throws IOException {
        Json.write(folder.resolve(MANIFEST), manifest);
    }
}
