package org.daylight.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** A process of its own that saves tallies until it is killed, and prints the code of each after its commit. */
final class Victim {

    static final String RUN = "f".repeat(64);
    static final String COMMITTED = "committed ";

    private Victim() {}

    /** Arguments: the folder of the database, and the number at which the codes begin. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        out.println("opening");
        try (var database = Database.open(Path.of(arguments[0]))) {
            var tallies = new Tallies(database);
            for (long code = Long.parseLong(arguments[1]); ; code++) {
                tallies.save(RUN, "D" + code, RUN, "tally of " + code);
                out.println(COMMITTED + code);
            }
        }
    }
}
