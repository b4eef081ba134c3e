package org.daylight;

import java.awt.AWTError;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether the machine can run Daylight: Java, console, fonts. */
final class MachineCheckup {

    private static final int OLDEST_JAVA = 17;
    private static final String FONTS = "/fonts/ttf/NotoSansSC/";
    private static final List<String> FACES = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");
    private static final String CHARACTER = "政";
    private static final int SIZE = 64;

    private MachineCheckup() {}

    static Finding java(int feature) {
        return feature >= OLDEST_JAVA ? Finding.ok("java", feature) : Finding.fail("javaOld", feature, OLDEST_JAVA);
    }

    /** The charset that the terminal, or the system where there is none, takes text in. */
    static Charset consoleCharset() {
        java.io.Console terminal = System.console();
        return terminal != null
                ? terminal.charset()
                : Charset.forName(System.getProperty("native.encoding", StandardCharsets.UTF_8.name()));
    }

    static Finding console(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                ? Finding.ok("console")
                : Finding.warn("consoleOther", charset.name());
    }

    static Finding fonts() {
        for (String face : FACES) {
            if (MachineCheckup.class.getResource(FONTS + face) == null) {
                return Finding.fail("fontMissing", FONTS + face);
            }
        }
        return Finding.ok("font", "Noto Sans SC");
    }

    /** Draws a Chinese character as the charts do, without a screen. */
    static Finding drawing() {
        return drawing(MachineCheckup::ink);
    }

    /** Something that draws and counts the dots of ink. */
    @FunctionalInterface
    interface Drawing {
        long dots() throws IOException, FontFormatException;
    }

    /** Without fontconfig Java throws an Error of changing kind, at first use another than later. */
    static Finding drawing(Drawing drawing) {
        try {
            return drawing.dots() > 0 ? Finding.ok("drawing", CHARACTER) : Finding.fail("drawingBlank", CHARACTER);
        } catch (IOException
                | FontFormatException
                | LinkageError
                | InternalError
                | AWTError
                | NullPointerException
                | IllegalStateException e) {
            return Finding.fail("drawingBroken", String.valueOf(e.getMessage()));
        }
    }

    private static long ink() throws IOException, FontFormatException {
        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
        try (InputStream in = MachineCheckup.class.getResourceAsStream(FONTS + FACES.get(0))) {
            if (in == null) {
                throw new IOException(FONTS + FACES.get(0));
            }
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SIZE * 0.75f);
            var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = image.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.setFont(font);
            graphics.drawString(CHARACTER, SIZE / 8, SIZE * 7 / 8);
            graphics.dispose();
            return dots(image);
        }
    }

    private static long dots(BufferedImage image) {
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        long dots = 0;
        for (byte dot : bytes) {
            dots += dot == 0 ? 0 : 1;
        }
        return dots;
    }
}
