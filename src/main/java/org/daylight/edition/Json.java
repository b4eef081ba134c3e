package org.daylight.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.daylight.feed.RowDigest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** JSON as editions keep it: one shape, keys in order, read strictly. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(new SimpleModule()
                    .addSerializer(RowDigest.class, ToStringSerializer.instance)
                    .addDeserializer(RowDigest.class, new HexDeserializer()))
            .build();
    private static final JsonMapper LINES =
            MAPPER.rebuild().disable(SerializationFeature.INDENT_OUTPUT).build();

    /** Digests stand as 64 hexadecimal digits, as everywhere else. */
    private static final class HexDeserializer extends FromStringDeserializer<RowDigest> {

        HexDeserializer() {
            super(RowDigest.class);
        }

        @Override
        protected RowDigest _deserialize(String hex, DeserializationContext context) {
            return RowDigest.parse(hex);
        }
    }

    private Json() {}

    /** Writes a value over several lines, with {@code \n} on every system. */
    static void write(Path file, Object value) throws IOException {
        Durable.write(file, out -> out.write(text(value)));
    }

    private static byte[] text(Object value) {
        return (MAPPER.writeValueAsString(value).replace("\r\n", "\n") + "\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Writes a value on one line. */
    static void line(OutputStream out, Object value) throws IOException {
        out.write(LINES.writeValueAsBytes(value));
        out.write('\n');
    }

    /** A value on one line, without its end. */
    static String line(Object value) {
        return LINES.writeValueAsString(value);
    }

    static <T> T read(Path file, Class<T> type) throws IOException {
        try {
            return MAPPER.readValue(Files.readAllBytes(file), type);
        } catch (NoSuchFileException e) {
            throw new DamagedException(file + ": missing; restore it from the backup");
        } catch (JacksonException e) {
            throw new DamagedException(file + ": " + e.getOriginalMessage() + "; restore it from the backup");
        }
    }

    static <T> T line(Path file, String line, Class<T> type) throws IOException {
        try {
            return LINES.readValue(line, type);
        } catch (JacksonException e) {
            throw new DamagedException(file + ": " + e.getOriginalMessage() + "; restore it from the backup");
        }
    }
}
