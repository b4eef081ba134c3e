package org.daylight.definition;

import java.util.Arrays;
import org.daylight.feed.Encoding;

/** Checks that several readers share. */
final class Checks {

    static final Form<Encoding> ENCODING = Form.word(
            Arrays.stream(Encoding.values()).map(Encoding::label).toList(),
            label -> Arrays.stream(Encoding.values())
                    .filter(encoding -> encoding.label().equals(label))
                    .findFirst()
                    .orElseThrow());

    private Checks() {}

    /** The name inside a file is that of the file, or an edition could record one and mean the other. */
    static void named(YamlMap top, String key, String stem) {
        String name = top.get(key, Form.NAME);
        if (!name.equals(stem)) {
            top.wrong(
                    key,
                    "'" + name + "' is not the name of the file; expected '" + stem + "', or rename the file to '"
                            + name + ".yaml'");
        }
    }

    static int range(YamlMap map, String key, int found, int most) {
        if (found < 1 || found > most) {
            map.wrong(key, found + " is out of range; expected 1 to " + most);
        }
        return found;
    }
}
