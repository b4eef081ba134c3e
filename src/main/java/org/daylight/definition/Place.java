package org.daylight.definition;

/**
 * Where in a definition file something stands.
 *
 * @param file name relative to the project folder, with {@code /} between folders
 * @param line from 1
 * @param path keys from the top, such as {@code sections[2].indicators[0]}; list items count from 0; empty at the top
 */
record Place(String file, int line, String path) {

    static Place top(String file) {
        return new Place(file, 1, "");
    }

    Place key(String key, int lineOfKey) {
        return new Place(file, lineOfKey, path.isEmpty() ? key : path + "." + key);
    }

    Place item(int index, int lineOfItem) {
        return new Place(file, lineOfItem, path + "[" + index + "]");
    }

    Place line(int other) {
        return new Place(file, other, path);
    }

    @Override
    public String toString() {
        return file + " line " + line + (path.isEmpty() ? "" : ", " + path);
    }
}
