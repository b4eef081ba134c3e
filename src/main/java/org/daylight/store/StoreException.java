package org.daylight.store;

/** The database cannot be used safely. The message says where, what was found, what was expected and what to do. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
