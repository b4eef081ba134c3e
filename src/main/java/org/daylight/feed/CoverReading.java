package org.daylight.feed;

/** What a cover sheet or a manifest yields: what its sender declares, or the refusal of its file. */
public sealed interface CoverReading permits Declaration, FileRefusal {}
