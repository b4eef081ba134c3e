package org.daylight.feed;

/** What a file's header allows: a translator for its rows, or the refusal of the file. */
public sealed interface Translation permits Translator, FileRefusal {}
