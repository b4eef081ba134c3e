package org.daylight.render.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** A log that keeps quiet: {@link Complaints} hears the same words by another way, a document at a time. */
final class Silence implements XRLogger {

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }

    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable cause) {}

    @Override
    public void setLevel(String logger, Level level) {}
}
