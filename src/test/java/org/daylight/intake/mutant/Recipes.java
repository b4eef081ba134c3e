package org.daylight.intake.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Every change, as a recipe that takes an original and a format by dice. */
final class Recipes {

    private final List<Original> originals = Original.all();
    private final List<Carrier> carriers;

    private Recipes(List<Carrier> carriers) {
        this.carriers = carriers;
    }

    /** The changes that can be made in files of these formats. */
    static List<Mutants.Recipe> of(List<Carrier> carriers) {
        var recipes = new Recipes(carriers);
        var all = new ArrayList<Mutants.Recipe>();
        GridChanges.all()
                .forEach((name, change) -> all.add(new Mutants.Recipe(name, dice -> recipes.grid(name, change, dice))));
        TextChanges.all()
                .forEach((name, change) -> all.add(new Mutants.Recipe(name, dice -> recipes.text(name, change, dice))));
        if (carriers.contains(Carrier.XLSX)) {
            BookChanges.all()
                    .forEach((name, change) ->
                            all.add(new Mutants.Recipe(name, dice -> recipes.book(name, Carrier.XLSX, change, dice))));
        }
        if (carriers.contains(Carrier.XLS)) {
            OldBookChanges.all()
                    .forEach((name, change) ->
                            all.add(new Mutants.Recipe(name, dice -> recipes.book(name, Carrier.XLS, change, dice))));
        }
        return all;
    }

    private Mutant book(String name, Carrier carrier, BookChanges.Change change, Random dice) {
        Original original = any(originals, dice);
        BookChanges.Made made = change.make(original, dice);
        return new Mutant(name, carrier.name(), original, made.bytes(), ',', made.promise());
    }

    private Mutant grid(String name, GridChanges.Change change, Random dice) {
        Original original = any(originals, dice);
        Carrier carrier = any(
                name.equals(GridChanges.LONG)
                        ? carriers.stream().filter(Carrier::holdsLongCells).toList()
                        : carriers,
                dice);
        Grid grid = original.grid().copy();
        Promise promise = change.make(original, grid, dice);
        return new Mutant(name, carrier.name(), original, carrier.bytes(grid), ',', promise);
    }

    private Mutant text(String name, TextChanges.Change change, Random dice) {
        Original original = any(originals, dice);
        Carrier carrier = any(carriers.stream().filter(Carrier::isText).toList(), dice);
        TextChanges.Made made = change.make(original, carrier.text(), dice);
        return new Mutant(name, carrier.name(), original, made.bytes(), made.separator(), made.promise());
    }

    private static <T> T any(List<T> all, Random dice) {
        return all.get(dice.nextInt(all.size()));
    }
}
