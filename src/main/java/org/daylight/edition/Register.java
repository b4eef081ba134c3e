package org.daylight.edition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The journal of what people decided, {@code register.jsonl}: one line a decision, only ever added to. Each line begins
 * with a SHA-256 over the one of the line before and itself, so that none can be changed, taken out or moved unseen.
 */
public final class Register {

    private static final String HEAD = "{\"chain\":\"";
    private static final String END = "\",";
    private static final int DIGEST = 64;
    private static final int BODY = HEAD.length() + DIGEST + END.length();

    private final Path file;

    Register(Path file) {
        this.file = file;
    }

    /**
     * Every decision in the order in which it was put down. A last line that a power cut left without its end was never
     * acknowledged and is no decision.
     *
     * @throws DamagedException naming the first line that is not as it was written
     */
    public List<Decision> decisions() throws IOException {
        return read().decisions();
    }

    /**
     * What stands in the file.
     *
     * @param last digest of the last whole line
     * @param bytes of all whole lines
     * @param missing end of the last of them, which an editor may have taken away
     */
    private record Content(List<Decision> decisions, String last, long bytes, String missing) {}

    private Content read() throws IOException {
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        var decisions = new ArrayList<Decision>();
        String last = "";
        for (String line : new String(bytes, 0, end, StandardCharsets.UTF_8).split("(?<=\n)")) {
            if (!line.isEmpty()) {
                decisions.add(decision(line, last, decisions.size() + 1));
                last = digest(line);
            }
        }
        String tail = new String(bytes, end, bytes.length - end, StandardCharsets.UTF_8) + "\n";
        if (!isChained(tail, last)) {
            return new Content(decisions, last, end, "");
        }
        decisions.add(decision(tail, last, decisions.size() + 1));
        return new Content(decisions, digest(tail), bytes.length, "\n");
    }

    private Decision decision(String line, String before, int number) throws IOException {
        Path place = file.resolveSibling(file.getFileName() + " line " + number);
        if (!isChained(line, before)) {
            throw new DamagedException(
                    place + ": not as it was written, or a line before it was taken out; expected the"
                            + " line whose SHA-256 over the line before and itself it bears; restore the register from the"
                            + " backup");
        }
        return Json.line(place, line, RegisterLine.class).decision();
    }

    private static boolean isChained(String line, String before) {
        return line.length() > BODY && line.equals(chained(line.substring(BODY), before));
    }

    private static String digest(String line) {
        return line.substring(HEAD.length(), HEAD.length() + DIGEST);
    }

    /** A line with its digest in front: over the digest of the line before and all of its own that follows. */
    private static String chained(String body, String before) {
        return HEAD + Hashing.of(before + body) + END + body;
    }

    private static String line(Decision decision, String before) {
        String json = Json.line(RegisterLine.of(decision)) + "\n";
        return chained(json.substring(HEAD.length() + END.length()), before);
    }

    /**
     * Adds a decision and forces it to the disk; when this returns, it stands. The caller holds the home's lock.
     *
     * @throws DamagedException if the register is not as it was written; nothing is added then
     */
    public void add(Decision decision) throws IOException {
        Content content = read();
        String line = content.missing() + line(decision, content.last());
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(content.bytes());
            channel.position(content.bytes());
            var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Durable.forceFolder(file.toAbsolutePath().getParent());
    }

    /** Writes a register of these decisions alone, whole or not at all. */
    void write(List<Decision> decisions) throws IOException {
        var text = new StringBuilder();
        String before = "";
        for (Decision decision : decisions) {
            String line = line(decision, before);
            before = digest(line);
            text.append(line);
        }
        Durable.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
