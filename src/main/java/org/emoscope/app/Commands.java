package org.emoscope.app;

import java.lang.reflect.Constructor;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.emoscope.feature.DataKind;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.TypeConversionException;

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
        line.registerConverter(Path.class, Commands::path);
        line.registerConverter(DataKind.class, Commands::kind);
        line.setExecutionExceptionHandler(errors);
        line.setParameterExceptionHandler(errors);
        return line;
    }

    private static DataKind kind(String text) {
        try {
            return DataKind.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("this system cannot express the name '" + text
                    + "'; on Linux, choose a UTF-8 locale, such as LC_ALL=C.UTF-8");
        }
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
