package org.daylight.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which department a row is about: the one that its own cell names, else the one that the folder or the file's name
 * tells; always as a code of the roster.
 */
final class Departments implements CellReader {

    static final String EXPECTED = "a code, name or alias of the roster";

    private final Roster roster;
    private final String own;
    private final Map<String, Object> read = new HashMap<>();

    Departments(Roster roster, String own) {
        this.roster = roster;
        this.own = own;
    }

    @Override
    public Object read(String word) {
        Object known = read.get(word);
        if (known == null) {
            known = find(word);
            if (known instanceof String) {
                read.put(word, known);
            }
        }
        return known;
    }

    private Object find(String word) {
        Optional<Department> found = roster.find(word).or(() -> roster.find(Wide.fold(word)));
        if (found.isEmpty()) {
            return Fault.of(Refusal.Code.UNKNOWN_DEPARTMENT, word, EXPECTED);
        }
        String code = found.get().code();
        return own.isEmpty() || own.equals(code) ? code : Fault.of(Refusal.Code.FOREIGN_DEPARTMENT, word, own);
    }
}
