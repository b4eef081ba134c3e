package org.daylight.endtoend;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The pictures of pages in the documents, which the sample month makes itself:
 *
 * <pre>mvn test -Dtest=SampleMonthTest,EnglishMonthTest -Ddaylight.pictures=write</pre>
 *
 * <p>Compared are size and how dark each small square is, since machines draw letters differently by a hair.
 */
final class Pictures {

    private static final boolean WRITE = "write".equals(System.getProperty("daylight.pictures"));
    private static final String RENEW =
            "; mvn test -Dtest=SampleMonthTest,EnglishMonthTest -Ddaylight.pictures=write renews the pictures";

    private static final float DPI = 80;
    /** Side of a square, in dots: about two lines of text. */
    private static final int SQUARE = 16;
    /** Of 255; letters that another machine draws by a hair otherwise stay below it. */
    private static final int ALIKE = 10;
    /** Of a thousand squares. */
    private static final int MOST_OTHER = 10;

    private Pictures() {}

    /** What is wrong with the picture of the first page of a paper on which that heading stands; nothing if it is fresh. */
    static Optional<String> stale(Path picture, Path paper, String heading) throws IOException {
        BufferedImage page = page(paper, heading);
        if (WRITE) {
            Files.createDirectories(picture.getParent());
            ImageIO.write(page, "png", picture.toFile());
        }
        if (!Files.exists(picture)) {
            return Optional.of(picture + " is missing" + RENEW);
        }
        return difference(ImageIO.read(picture.toFile()), page).map(what -> picture + what + RENEW);
    }

    static Optional<String> difference(BufferedImage picture, BufferedImage page) {
        if (picture.getWidth() != page.getWidth() || picture.getHeight() != page.getHeight()) {
            return Optional.of(" has another size than its page");
        }
        BufferedImage before = thumbnail(picture);
        BufferedImage after = thumbnail(page);
        int squares = before.getWidth() * before.getHeight();
        int other = 0;
        for (int i = 0; i < squares; i++) {
            int x = i % before.getWidth();
            int y = i / before.getWidth();
            if (Math.abs(grey(before, x, y) - grey(after, x, y)) > ALIKE) {
                other++;
            }
        }
        return other * 1000 > MOST_OTHER * squares
                ? Optional.of(" differs from its page in " + other + " of " + squares + " squares")
                : Optional.empty();
    }

    private static int grey(BufferedImage image, int x, int y) {
        return image.getRaster().getSample(x, y, 0);
    }

    /** Each dot the middle shade of a square: the picture halved four times. */
    private static BufferedImage thumbnail(BufferedImage image) {
        BufferedImage small = image;
        for (int side = 1; side < SQUARE; side *= 2) {
            small = half(small);
        }
        return small;
    }

    private static BufferedImage half(BufferedImage image) {
        var half = new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = half.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
        graphics.dispose();
        return half;
    }

    private static BufferedImage page(Path paper, String heading) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            var stripper = new PDFTextStripper();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                if (stripper.getText(document).lines().map(String::strip).anyMatch(heading::equals)) {
                    return new PDFRenderer(document).renderImageWithDPI(page, DPI);
                }
            }
        }
        throw new IllegalStateException(paper + ": no page with the heading '" + heading + "'");
    }
}
