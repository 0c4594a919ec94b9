package org.emoscope.ui.common;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.ILoggerFactory;

/** Keeps the newest lines of the log, for the log view. Readers take no lock. */
public final class LogMemory extends AppenderBase<ILoggingEvent> {

    private static final int CAPACITY = 2000;

    private final Queue<LogEntry> entries = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicLong written = new AtomicLong();

    /** Begins to listen to everything that is logged, if the log can be listened to. */
    public static LogMemory listenTo(ILoggerFactory factory) {
        LogMemory memory = new LogMemory();
        if (factory instanceof LoggerContext context) {
            memory.setContext(context);
            memory.setName("memory");
            memory.start();
            context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(memory);
        }
        return memory;
    }

    /** The newest lines, oldest first. */
    public List<LogEntry> entries() {
        return List.copyOf(entries);
    }

    /** How many lines were ever written: a change says that there is something new. */
    public long written() {
        return written.get();
    }

    @Override
    protected void append(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        String name = event.getLoggerName();
        entries.add(new LogEntry(
                Instant.ofEpochMilli(event.getTimeStamp()),
                event.getLevel(),
                name.substring(name.lastIndexOf('.') + 1),
                event.getFormattedMessage(),
                thrown == null ? "" : ThrowableProxyUtil.asString(thrown)));
        if (size.incrementAndGet() > CAPACITY) {
            entries.poll();
            size.decrementAndGet();
        }
        written.incrementAndGet();
    }
}
