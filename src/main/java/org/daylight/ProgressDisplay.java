package org.daylight;

import java.util.EnumMap;
import java.util.Map;
import org.daylight.job.Progress;

/** Shows how far a run has come: one moving line on a terminal, a plain line a stage elsewhere. */
final class ProgressDisplay implements Progress, AutoCloseable {

    private final Console console;
    private final boolean terminal;
    private final Map<Stage, String> said = new EnumMap<>(Stage.class);
    private boolean open;

    private ProgressDisplay(Console console, boolean terminal) {
        this.console = console;
        this.terminal = terminal;
    }

    static ProgressDisplay on(Console console) {
        return new ProgressDisplay(console, System.console() != null);
    }

    @Override
    public synchronized void at(String period, Stage stage, long done, long total) {
        if (terminal) {
            console.out().print("\r" + line(period, stage, done, total) + "    ");
            console.out().flush();
            open = true;
        } else if (!period.equals(said.put(stage, period))) {
            console.out().println(console.get("stage.plain", period, console.get("stage." + stage), total));
        }
    }

    private String line(String period, Stage stage, long done, long total) {
        return console.get("stage.moving", period, console.get("stage." + stage), done, total);
    }

    @Override
    public synchronized void close() {
        if (open) {
            console.out().println();
            open = false;
        }
    }
}
