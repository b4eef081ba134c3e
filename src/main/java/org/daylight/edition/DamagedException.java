package org.daylight.edition;

import java.io.IOException;

/** Something in the home folder is not as it was written; nothing may be concluded from it. */
public final class DamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The message says where, what was found, what was expected and what to do. */
    public DamagedException(String message) {
        super(message);
    }
}
