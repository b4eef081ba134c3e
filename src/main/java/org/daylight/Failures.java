package org.daylight;

import java.util.List;
import org.daylight.definition.DefinitionException;
import org.daylight.edition.DamagedException;
import org.daylight.job.StopException;
import org.daylight.reconciliation.UnreconciledException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one boundary at which whatever went wrong becomes a message and an exit code. */
final class Failures implements IExecutionExceptionHandler {

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof DefinitionException wrong) {
            return stopped(wrong.messages());
        }
        if (failure instanceof StopException stop) {
            return stopped(stop.reasons());
        }
        if (failure instanceof DamagedException damaged) {
            return stopped(List.of(damaged.getMessage()));
        }
        if (failure instanceof UnreconciledException broken) {
            console.complain("unreconciled");
            broken.messages().forEach(message -> console.complainPlainly("  " + message));
            return ExitCode.FAILED;
        }
        String what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        console.complain("failed", what, failure.getClass().getName());
        return ExitCode.FAILED;
    }

    private int stopped(List<String> reasons) {
        console.complain("stopped");
        reasons.forEach(reason -> console.complainPlainly("  " + reason));
        return ExitCode.STOPPED;
    }
}
