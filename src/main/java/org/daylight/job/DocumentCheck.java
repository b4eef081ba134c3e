package org.daylight.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.render.pdf.Fault;
import org.daylight.render.word.AnnualDocument;
import org.daylight.render.word.DocumentFault;
import org.daylight.render.word.NoticeDocument;
import org.daylight.render.word.UnsoundDocumentException;
import org.daylight.report.Texts;
import org.daylight.specimen.Specimen;

/** Tries the templates of documents on the small month. */
final class DocumentCheck {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();

    /** @param folder of the templates */
    DocumentCheck(Path folder) {
        this.folder = folder;
    }

    /** Everything that the documents say, for words that are missing. */
    static void words(Texts words) {
        Specimen.notice(words);
        AnnualSpecimen.of(words);
        AnnualSpecimen.others(words);
    }

    /** The mistakes of the templates; those that have none are written in each language, into a folder of its name. */
    List<Fault> check(Iterable<Texts> languages, Path out) throws IOException {
        read(AnnualDocument.FILE, file -> {
            AnnualDocument annual = AnnualDocument.read(file);
            for (Texts words : languages) {
                try (OutputStream stream = open(out, words, AnnualDocument.FILE)) {
                    annual.write(AnnualSpecimen.of(words), DAY, stream);
                }
            }
        });
        read(NoticeDocument.FILE, file -> {
            NoticeDocument notice = NoticeDocument.read(file);
            for (Texts words : languages) {
                try (OutputStream stream = open(out, words, NoticeDocument.FILE)) {
                    notice.write(Specimen.notice(words), DAY, stream);
                }
            }
        });
        return faults;
    }

    /** Tries a template. */
    private interface Trial {
        void on(Path file) throws IOException;
    }

    private void read(String file, Trial trial) throws IOException {
        try {
            trial.on(folder.resolve(file));
        } catch (UnsoundDocumentException e) {
            e.faults().forEach(one -> faults.add(fault(file, one)));
        }
    }

    private static Fault fault(String file, DocumentFault one) {
        String part = one.part().isEmpty() ? "" : "in the " + one.part() + ": ";
        return new Fault(Fault.Kind.DOCUMENT, file, one.paragraph(), one.character(), part + one.what());
    }

    private static OutputStream open(Path out, Texts words, String file) throws IOException {
        return Files.newOutputStream(
                Files.createDirectories(out.resolve(words.tag())).resolve(file));
    }
}
