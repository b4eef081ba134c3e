package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** Whether a stale picture is told from a fresh one. */
class PicturesTest {

    private static BufferedImage page(int width, int lines, int shift) {
        var page = new BufferedImage(width, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, 900);
        graphics.setColor(Color.BLACK);
        for (int line = 0; line < lines; line++) {
            graphics.fillRect(60, 60 + 20 * line + shift, 500, 4);
        }
        graphics.dispose();
        return page;
    }

    @Test
    void theSamePageIsFreshAndAnotherIsNot() {
        assertThat(Pictures.difference(page(660, 30, 0), page(660, 30, 0))).isEmpty();
        assertThat(Pictures.difference(page(660, 30, 0), page(670, 30, 0))).contains(" has another size than its page");
        assertThat(Pictures.difference(page(660, 30, 0), page(660, 31, 0)))
                .as("a line more")
                .isPresent();
        assertThat(Pictures.difference(page(660, 30, 0), page(660, 30, 9)))
                .as("lower by half a line")
                .isPresent();
    }
}
