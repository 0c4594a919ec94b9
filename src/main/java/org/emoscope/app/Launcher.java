package org.emoscope.app;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** The entry point: does not extend {@code Application}, so that the class path suffices to start JavaFX. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        // Java2D draws pictures only: it must not look for a display, which may be set and dead
        System.setProperty("java.awt.headless", "true");
        System.exit(run(args));
    }

    /** The outermost boundary: nothing gets past it but an exit code and a line. */
    private static int run(String[] args) {
        Console console = Console.exclusive();
        try {
            AppFolders folders = AppFolders.of(System.getenv(), Path.of(System.getProperty("user.home")));
            return args.length == 0
                    ? openWorkbench(console, folders)
                    : Commands.create(console, folders).execute(args);
        } catch (OutOfMemoryError e) {
            console.err().println("emoscope: there is not enough memory; start java with a larger -Xmx");
        } catch (Throwable e) {
            LoggerFactory.getLogger(Launcher.class).info("failed", e);
            console.err().println("emoscope: " + CommandErrors.sentence(e));
        }
        return CommandErrors.FAILED;
    }

    /** Straight to the window, for which the toolkit starts while the rest is wired. */
    private static int openWorkbench(Console console, AppFolders folders) throws Exception {
        Toolkit toolkit = Toolkit.ofThisMachine();
        toolkit.begin();
        Services services = Services.of(folders, sentence -> {
            LoggerFactory.getLogger(Launcher.class).warn(sentence);
            console.warn(sentence);
        });
        return new EmoScopeCommand(console, services, toolkit).call();
    }
}
