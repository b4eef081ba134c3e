package org.daylight;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daylight.calendar.ReportingPeriod;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Daylight on the command line. */
@Command(
        name = "daylight",
        mixinStandardHelpOptions = true,
        version = "Daylight 0.1.0",
        subcommands = {
            FormCommand.class,
            RunCommand.class,
            CheckCommand.class,
            AnnualCommand.class,
            CheckAnnualCommand.class,
            CheckTemplatesCommand.class,
            StatusCommand.class,
            AssignCommand.class,
            WithdrawCommand.class,
            ExplainCommand.class,
            SimulateCommand.class,
            NoticeCommand.class,
            IssueCommand.class,
            VerifyCommand.class,
            ScheduleCommand.class,
            DoctorCommand.class
        },
        scope = CommandLine.ScopeType.INHERIT)
public final class Main implements Callable<Integer> {

    private static final int HELP_WIDTH = 100;

    @Spec
    private CommandSpec spec;

    /** Looked up before parsing; here it is checked and explained. */
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang", scope = CommandLine.ScopeType.INHERIT)
    private Optional<Language> language;

    /** Exit codes stand in {@code README.md}. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** The exit code of a command line, for whoever starts Daylight inside another process. */
    public static int run(String... arguments) {
        return run(System.out, System.err, Clock.systemUTC(), arguments);
    }

    /** The whole program on given streams, at a given time. */
    static int run(PrintStream out, PrintStream err, Clock clock, String... arguments) {
        var console = new Console(out, err, language(List.of(arguments)));
        return line(console, clock).execute(arguments);
    }

    /** The program's command line, ready to be executed; it speaks to the console given. */
    static CommandLine line(Console console, Clock clock) {
        var line = new CommandLine(new Main(), new Commands(console, clock))
                .setResourceBundle(Console.words(console.language()))
                .setOut(Console.writer(console.out()))
                .setErr(Console.writer(console.err()))
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(ReportingPeriod.class, ReportingPeriod::parse)
                .registerConverter(Count.class, Count::parse)
                .setParameterExceptionHandler(new UsageErrors(console))
                .setExecutionExceptionHandler(new Failures(console));
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(console.get("usage.command"));
        return line;
    }

    /** Help is needed before the options are parsed, so the language is looked up first; Chinese unless asked otherwise. */
    private static Locale language(List<String> arguments) {
        int option = arguments.indexOf("--lang");
        boolean english = option >= 0
                ? option + 1 < arguments.size() && english(arguments.get(option + 1))
                : arguments.stream()
                        .anyMatch(argument -> argument.startsWith("--lang=") && english(argument.substring(7)));
        return (english ? Language.EN : Language.ZH).locale();
    }

    private static boolean english(String word) {
        return word.equalsIgnoreCase(Language.EN.name());
    }

    /** Without a command: shows which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
