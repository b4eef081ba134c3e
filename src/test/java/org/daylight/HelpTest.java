package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.Office.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*([0-9]+)");

    static Stream<String> commands() {
        return program().getSubcommands().keySet().stream();
    }

    private static CommandLine program() {
        return Main.line(Console.of(Locale.ENGLISH), Office.CLOCK);
    }

    private static TreeSet<String> keys(Locale language) {
        return new TreeSet<>(Console.words(language).keySet());
    }

    @Test
    void noKeyIsMissingInEitherLanguage() {
        assertThat(keys(Locale.SIMPLIFIED_CHINESE)).isEqualTo(keys(Locale.ENGLISH));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        ResourceBundle chinese = Console.words(Locale.SIMPLIFIED_CHINESE);
        ResourceBundle english = Console.words(Locale.ENGLISH);
        List<String> different = keys(Locale.ENGLISH).stream()
                .filter(key -> !arguments(chinese.getString(key)).equals(arguments(english.getString(key))))
                .toList();
        assertThat(different).isEmpty();
    }

    private static TreeSet<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyOptionIsExplained() {
        List<String> silent = Stream.concat(Stream.of(program()), program().getSubcommands().values().stream())
                .flatMap(line -> line.getCommandSpec().args().stream())
                .filter(argument -> argument.descriptionKey() == null
                        || !keys(Locale.ENGLISH).contains(argument.descriptionKey()))
                .map(ArgSpec::toString)
                .toList();
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsExplainedInChinese(String command) {
        Said help = Office.say(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("用法：daylight " + command + " [-hV]");
        assertThat(help.out()).contains("\n选项：\n", description("zh", command));
        assertThat(help.out()).doesNotContain("Usage", "Options", "Show ", "null");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsExplainedInEnglish(String command) {
        Said help = Office.say(command, "--lang", "en", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: daylight " + command + " [-hV]");
        assertThat(help.out()).contains("\nOptions:\n", description("en", command));
        assertThat(help.out().codePoints().filter(one -> one > 0x7F).toArray()).isEmpty();
    }

    /** Begins like the description; the help breaks its lines. */
    private static String description(String language, String command) {
        ResourceBundle words = Console.words(Locale.forLanguageTag(language));
        String key = "daylight." + command + ".usage.description";
        String text = words.containsKey(key) ? words.getString(key) : words.getString(key + ".0");
        return text.substring(0, Math.min(30, text.length()));
    }

    @Test
    void helpOfDoctorWhole() {
        assertThat(Office.say("doctor", "--help").out()).isEqualTo("""
                用法：daylight doctor [-hV] [--home=DIR] [--inbox=DIR] [--job=FILE] [--lang=zh|en] [--min-disk=GB]
                检查运行所需的各项条件，每项一行，并说明如何解决。
                没有 FAIL 时退出代码为 0，否则为 4。

                选项：
                  -h, --help          显示本帮助
                      --home=DIR      存放归档、数据库和各版报告的文件夹（默认 ./data）
                      --inbox=DIR     各单位报送文件的收件箱（默认按任务定义）
                      --job=FILE      任务定义文件（默认 jobs/monthly-assessment.yaml）
                      --lang=zh|en    界面语言：zh 或 en（默认 zh）
                      --min-disk=GB   可用磁盘空间少于多少 GB 时提醒（默认 2）
                  -V, --version       显示版本号
                """);
    }

    @Test
    void withoutACommandTheHelpIsShownAndTheCodeIsThatOfWrongUsage() {
        Said said = Office.say();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).isEqualTo(Office.say("--help").out());
        assertThat(Arrays.asList(said.err().split("\n"))).startsWith("用法：daylight [-hV] [--lang=zh|en] 命令");
    }

    @Test
    void theLanguageCanStandBeforeOrAfterTheCommand() {
        String help = Office.say("run", "--lang=en", "--help").out();
        assertThat(Office.say("--lang", "en", "run", "--help").out())
                .isEqualTo(help)
                .startsWith("Usage: daylight run");
    }

    @Test
    void version() {
        assertThat(Office.say("--version")).isEqualTo(new Said(0, "Daylight 0.1.0\n", ""));
    }
}
