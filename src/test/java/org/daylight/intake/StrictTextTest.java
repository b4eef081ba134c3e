package org.daylight.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictTextTest {

    /** A stream that gives as few bytes as it likes, as pipes and network drives do. */
    private static InputStream dripping(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, 1 + random.nextInt(5)));
            }
        };
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            int[] ranges = {0x20, 0x7F, 0xA0, 0x7FF, 0x4E00, 0x9FA5, 0x20000, 0x2A6D6};
            int range = random.nextInt(4) * 2;
            text.appendCodePoint(ranges[range] + random.nextInt(ranges[range + 1] - ranges[range]));
        }
        return text.toString();
    }

    private static String read(StrictText reader, Random random) throws IOException {
        var text = new StringBuilder();
        var chars = new char[9];
        while (true) {
            int from = random.nextInt(4);
            int count = reader.read(chars, from, 1 + random.nextInt(5));
            if (count < 0) {
                return text.toString();
            }
            text.append(chars, from, count);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readsTheSameInPiecesOfAnySize(long seed) throws IOException {
        var random = new Random(seed);
        String text = text(random);
        try (var reader = new StrictText(dripping(("\uFEFF" + text).getBytes(UTF_8), random), UTF_8)) {
            assertThat(read(reader, random)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void knowsTheOffsetOfABadByteInPiecesOfAnySize(long seed) throws IOException {
        var random = new Random(seed);
        String text = text(random);
        byte[] bytes = (text + "\u0000" + text).getBytes(UTF_8);
        int offset = text.getBytes(UTF_8).length;
        for (int bad : new int[] {0x00, 0xFF, 0xC0}) {
            bytes[offset] = (byte) bad;
            try (var reader = new StrictText(dripping(bytes, random), UTF_8)) {
                assertThatExceptionOfType(StrictText.BadByte.class)
                        .isThrownBy(() -> read(reader, random))
                        .withMessage("byte 0x%02X at offset %d", bad, offset);
            }
        }
    }
}
