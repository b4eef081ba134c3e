package org.daylight;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.daylight.feed.Masking;

/** The terminal, in the user's language and in UTF-8 on every system. */
final class Console {

    private static final String BUNDLE = "org.daylight.console";

    private final PrintStream out;
    private final PrintStream err;
    private final Locale language;
    private final ResourceBundle words;

    /** A console on other streams than those of the process. */
    Console(PrintStream out, PrintStream err, Locale language) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.language = language;
        this.words = words(language);
    }

    static Console of(Locale language) {
        return new Console(System.out, System.err, language);
    }

    /** The words of the console in a language. */
    static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale language() {
        return language;
    }

    /** The language as definitions name it, {@code zh-CN} or {@code en}. */
    String tag() {
        return language.toLanguageTag();
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** For picocli, which writes characters; a writer without a charset would use that of the system. */
    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    /** The text of a key. What cannot be seen in an argument, as in the name of a file, stands as its number. */
    String get(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), language).format(Masking.names(arguments));
    }

    void say(String key, Object... arguments) {
        out.println(get(key, arguments));
    }

    /** Lines that are already in words, such as those of a table. */
    void sayPlainly(List<String> lines) {
        lines.forEach(out::println);
    }

    void complain(String key, Object... arguments) {
        err.println(get(key, arguments));
    }

    /** A line that is already in words, such as a definition's mistake. */
    void complainPlainly(String line) {
        err.println(line);
    }
}
