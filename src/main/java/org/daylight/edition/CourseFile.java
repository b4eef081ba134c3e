package org.daylight.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daylight.appeal.Course;

/**
 * {@code course.json} of an edition: whether it is preliminary or final, its appeals, and what it changed against the
 * revision before. The first edition of a job without appeals has none.
 */
public final class CourseFile {

    private static final String FILE = "course.json";

    private CourseFile() {}

    public static void write(Edition edition, Course course) throws IOException {
        Path file = edition.folder().resolve(FILE);
        Files.deleteIfExists(file);
        if (!course.equals(Course.PLAIN)) {
            Json.write(file, course);
        }
    }

    /** Of an edition, a sealed or a growing one. */
    public static Course read(Edition edition) throws IOException {
        Path file = edition.folder().resolve(FILE);
        return Files.exists(file) ? Json.read(file, Course.class) : Course.PLAIN;
    }
}
