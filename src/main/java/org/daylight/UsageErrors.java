package org.daylight;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line: where, what was found, what is expected. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        console.complainPlainly(message(wrong, command));
        console.complain("usage.help", command);
        return ExitCode.USAGE;
    }

    private String message(ParameterException wrong, String command) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing, command);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return console.get("usage.twice", command, name(twice.getOverwritten()));
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return console.get(
                    "usage.value", command, name(wrong.getArgSpec()), wrong.getValue(), expected(wrong.getArgSpec()));
        }
        return console.get("usage.other", command, wrong.getMessage());
    }

    private String unmatched(UnmatchedArgumentException wrong, String command) {
        CommandLine line = wrong.getCommandLine();
        String known = wrong.isUnknownOption()
                ? line.getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "))
                : String.join(" ", line.getSubcommands().keySet());
        String key = wrong.isUnknownOption()
                ? "usage.unknownOption"
                : known.isEmpty() ? "usage.noArguments" : "usage.unknownCommand";
        return console.get(key, command, wrong.getUnmatched().get(0), known);
    }

    private String missing(MissingParameterException wrong, String command) {
        return wrong.getMissing().stream()
                .map(argument -> console.get("usage.missing", command, name(argument), expected(argument)))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Options without a text of their own are explained as in the help. */
    private String expected(ArgSpec argument) {
        String key = "expected." + argument.descriptionKey();
        return console.has(key) ? console.get(key) : argument.paramLabel();
    }
}
