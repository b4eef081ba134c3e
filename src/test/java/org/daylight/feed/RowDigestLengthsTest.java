package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The digest of a reading holds all of its bytes, wherever in it the working memory of the first kilobyte ends. */
class RowDigestLengthsTest {

    /** So that each byte that follows the text is the first beyond 1,024 for some length, and some lengths far beyond. */
    private static final int[] LENGTHS = IntStream.concat(
                    IntStream.rangeClosed(800, 1_030), IntStream.of(2_047, 2_048, 9_000))
            .toArray();

    @Test
    void ofARow() throws IOException {
        for (int length : LENGTHS) {
            for (Address place : places(length)) {
                assertThat(new RowDigests().of(row(place, "K"))).hasToString(expected(place, "K"));
            }
            Address place = places(0).get(0);
            String key = "k".repeat(length);
            assertThat(new RowDigests().of(row(place, key))).hasToString(expected(place, key));
        }
    }

    @Test
    void ofARefusal() throws IOException {
        for (int length : LENGTHS) {
            ofARefusal(length);
        }
    }

    private static void ofARefusal(int length) throws IOException {
        Address place = places(length).get(0);
        var refusal = new Refusal(place, "requests", "D1", "R1", "at", Refusal.Code.MISSING, "x", "a date", List.of());
        var bytes = new Bytes();
        bytes.place(place);
        bytes.out.writeByte(2);
        bytes.texts("requests", "D1", "R1", "at", "MISSING", "x", "a date");
        assertThat(new RowDigests().of(refusal)).hasToString(HexFormat.of().formatHex(bytes.hash()));
    }

    /** A long name of a sheet, and a long name of a file. */
    private static List<Address> places(int length) {
        String text = "s".repeat(length);
        return List.of(
                new Address(new Address.Delivered("ab", "requests.csv"), text, 7),
                new Address(new Address.Delivered("ab", text), "", 7));
    }

    private static Row row(Address place, String key) {
        var values = new Object[Feeds.REMEDIES.columns().size()];
        values[0] = key;
        values[1] = "REVIEW";
        values[Feeds.REMEDIES.columns().size() - 1] = LocalDate.of(1970, 1, 3);
        return new Row(Feeds.REMEDIES, place, "D1", values);
    }

    /** Its columns: case_no, kind, department_code, request_no, filed_on, decided_on, result, fault, executed_on. */
    private static String expected(Address place, String key) throws IOException {
        var bytes = new Bytes();
        bytes.place(place);
        bytes.out.writeByte(1);
        bytes.texts("remedies", "D1");
        bytes.out.writeByte(1);
        bytes.texts(key);
        bytes.out.writeByte(1);
        bytes.texts("REVIEW");
        bytes.out.write(new byte[6]);
        bytes.out.writeByte(1);
        bytes.out.writeLong(2);
        return HexFormat.of().formatHex(bytes.hash());
    }

    private static final class Bytes {

        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(all);

        private void texts(String... texts) throws IOException {
            for (String text : texts) {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                out.writeLong(encoded.length);
                out.write(encoded);
            }
        }

        private void place(Address place) throws IOException {
            var file = new Bytes();
            file.texts(place.file().sha256(), place.file().name());
            out.write(file.hash());
            texts(place.sheet());
            out.writeLong(place.line());
        }

        private byte[] hash() {
            try {
                return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
