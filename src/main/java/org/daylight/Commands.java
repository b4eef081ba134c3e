package org.daylight;

import java.lang.reflect.Constructor;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands. A command's constructor takes what it needs of the process: the console, the clock, or both. */
final class Commands implements IFactory {

    private final Map<Class<?>, Object> given;

    Commands(Console console, Clock clock) {
        this.given = Map.of(Console.class, console, Clock.class, clock);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Optional<Constructor<?>> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(one -> one.getParameterCount() > 0)
                .filter(one -> given.keySet().containsAll(Arrays.asList(one.getParameterTypes())))
                .findFirst();
        if (constructor.isEmpty()) {
            return CommandLine.defaultFactory().create(type);
        }
        Object[] arguments = Arrays.stream(constructor.get().getParameterTypes())
                .map(given::get)
                .toArray();
        return type.cast(constructor.get().newInstance(arguments));
    }
}
