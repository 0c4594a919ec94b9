package org.emoscope.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which EmoScope this is. */
public final class BuildInfo implements IVersionProvider {

    /** The version, such as {@code 0.1.0}. */
    public static String version() {
        return property("version");
    }

    /** The commit of the source that it was built from, or {@code unknown}. */
    public static String commit() {
        return property("commit");
    }

    private static String property(String name) {
        Properties properties = new Properties();
        try (InputStream in = BuildInfo.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the build's own description cannot be read", e);
        }
        return properties.getProperty(name, "unknown");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "EmoScope " + version(),
            "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }
}
