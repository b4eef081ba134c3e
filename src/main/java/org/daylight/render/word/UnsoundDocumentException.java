package org.daylight.render.word;

import java.util.List;
import java.util.stream.Collectors;

/** A template of documents has mistakes; nothing is written by it. */
public final class UnsoundDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DocumentFault> faults;

    UnsoundDocumentException(List<DocumentFault> faults) {
        super(faults.stream().map(DocumentFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Every mistake, in the order of the document. */
    public List<DocumentFault> faults() {
        return faults;
    }
}
