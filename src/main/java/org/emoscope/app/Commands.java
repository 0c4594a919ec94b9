package org.emoscope.app;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Builds the command line: each command is made with the services that its constructor asks for.
 *
 * <p>A service is found by the type of the constructor's parameter.
 */
final class Commands implements IFactory {

    private final Map<Class<?>, Object> services;

    private Commands(Map<Class<?>, Object> services) {
        this.services = services;
    }

    /** The command line of EmoScope. */
    static CommandLine create(Console console, AppFolders folders) {
        Services services = Services.of(folders, console::warn);
        Commands factory =
                new Commands(Map.of(Console.class, console, AppFolders.class, folders, Services.class, services));
        CommandErrors errors = new CommandErrors(console);
        CommandLine line = new CommandLine(new EmoScopeCommand(console, services, Toolkit.ofThisMachine()), factory);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(errors);
        line.setParameterExceptionHandler(errors);
        return line;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            Class<?>[] wanted = constructor.getParameterTypes();
            if (wanted.length > 0 && Arrays.stream(wanted).allMatch(services::containsKey)) {
                constructor.setAccessible(true);
                return type.cast(constructor.newInstance(
                        Arrays.stream(wanted).map(services::get).toArray()));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
