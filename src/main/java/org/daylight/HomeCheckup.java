package org.daylight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.edition.Durable;
import org.daylight.edition.Home;
import org.daylight.store.Database;
import org.daylight.store.StoreException;
import org.springframework.dao.DataAccessException;

/** Whether the home folder can take what Daylight keeps. A home that does not exist yet is not created. */
final class HomeCheckup {

    private static final long GIGABYTE = 1_000_000_000L;

    private final Home home;
    private final Path existing;

    HomeCheckup(Home home) {
        this.home = home;
        this.existing = existing(home.folder());
    }

    private static Path existing(Path folder) {
        Path path = folder;
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }

    /** @param minimum gigabytes of free space below which to warn */
    List<Finding> findings(int minimum) throws IOException {
        var findings = new ArrayList<Finding>();
        findings.add(disk(Files.getFileStore(existing).getUsableSpace(), minimum));
        Finding writable = writable();
        findings.add(writable);
        if (writable.level() == Finding.Level.OK) {
            findings.addAll(lockAndDatabase());
        }
        return findings;
    }

    static Finding disk(long free, int minimum) {
        String gigabytes = String.valueOf(free / GIGABYTE);
        return free >= minimum * GIGABYTE
                ? Finding.ok("disk", gigabytes)
                : Finding.warn("diskFull", gigabytes, String.valueOf(minimum));
    }

    private Finding writable() {
        try {
            Files.delete(Files.createTempFile(existing, "daylight-doctor", ".part"));
        } catch (IOException e) {
            return Finding.fail("homeReadOnly", existing, e.getClass().getSimpleName());
        }
        return existing.equals(home.folder())
                ? Finding.ok("home", home.folder())
                : Finding.ok("homeNew", home.folder());
    }

    private List<Finding> lockAndDatabase() throws IOException {
        if (!Files.isDirectory(home.folder())) {
            return List.of(newDatabase());
        }
        Optional<Home.Lock> lock = home.lock();
        if (lock.isEmpty()) {
            return List.of(Finding.warn("lockTaken", home.folder()));
        }
        try (var taken = lock.get()) {
            Path folder = taken.home().database();
            return List.of(Finding.ok("lock"), Files.exists(folder) ? database(folder) : newDatabase());
        }
    }

    /** Opening a database reads its settings back from it, {@code hsqldb.write_delay=false} among them. */
    private static Finding database(Path folder) throws IOException {
        try {
            Database.open(folder).close();
            return Finding.ok("database", folder);
        } catch (StoreException | DataAccessException e) {
            return Finding.fail("databaseBroken", String.valueOf(e.getMessage()));
        }
    }

    /** There is none to open, so one is made for the purpose and removed. */
    private static Finding newDatabase() throws IOException {
        Path scratch = Files.createTempDirectory("daylight-doctor");
        try {
            Finding finding = database(scratch.resolve("database"));
            return finding.level() == Finding.Level.OK ? Finding.ok("databaseNew") : finding;
        } finally {
            Durable.remove(scratch);
        }
    }
}
