package org.daylight.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds papers against PDF/A-2b (archiving) and PDF/UA-1 (readable by everybody) as veraPDF understands them. */
final class PaperJudge {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PaperJudge() {}

    /** Each rule that a paper breaks, with the place; empty for a paper that keeps both standards. */
    static List<String> faults(Path paper) throws IOException {
        var faults = new ArrayList<String>();
        for (PDFAFlavour standard : STANDARDS) {
            ValidationResult result = judge(paper, standard);
            result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> paper.getFileName() + ", " + standard.getId() + " "
                            + assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .forEach(faults::add);
            if (!result.isCompliant() && faults.isEmpty()) {
                faults.add(paper.getFileName() + ", " + standard.getId() + ": " + result.getJobEndStatus());
            }
        }
        return faults;
    }

    private static ValidationResult judge(Path paper, PDFAFlavour standard) throws IOException {
        try (InputStream in = Files.newInputStream(paper);
                var parser = Foundries.defaultInstance().createParser(in, standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser);
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IOException(paper + ": cannot be judged", e);
        }
    }
}
