package org.emoscope.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The native libraries of the array library: their versions, and the files that this process has loaded. */
final class NativeLibraries {

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "ND4J", "META-INF/maven/org.nd4j/nd4j-native/pom.properties",
            "OpenBLAS", "META-INF/maven/org.bytedeco/openblas/pom.properties");

    private NativeLibraries() {}

    /** A line for each, such as {@code OpenBLAS 0.3.19-1.5.7}, then the files where the system tells them. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String name : new TreeSet<>(DESCRIPTIONS.keySet())) {
            version(DESCRIPTIONS.get(name)).ifPresent(version -> names.add(name + " " + version));
        }
        String loaded = loaded();
        if (!loaded.isEmpty()) {
            names.add("loaded: " + loaded);
        }
        return names;
    }

    private static Optional<String> version(String description) {
        try (InputStream in = NativeLibraries.class.getClassLoader().getResourceAsStream(description)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(in);
            return Optional.ofNullable(properties.getProperty("version"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** With their folder, which names the instruction set, such as {@code linux-x86_64-onednn/libnd4jcpu.so}. */
    private static String loaded() {
        Path maps = Path.of("/proc/self/maps");
        if (!Files.isReadable(maps)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(maps)) {
            return lines.filter(l -> l.contains("libnd4jcpu") || l.contains("libopenblas"))
                    .map(l -> Path.of(l.substring(l.indexOf('/'))))
                    .map(file -> file.getParent().getFileName() + "/" + file.getFileName())
                    .distinct()
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            return "";
        }
    }
}
