package org.daylight.feed;

/** What became of one file as a whole: its rows, counted, or the refusal of all of it. */
public sealed interface FileOutcome permits FileCount, FileRefusal {}
