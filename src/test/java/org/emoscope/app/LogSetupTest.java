package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.FilterReply;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogSetupTest {

    private static final String FILE = "logback.configurationFile";

    private final LoggerContext context = new LoggerContext();
    private final Logger logger = context.getLogger("org.emoscope.Test");
    private String fileOfTheseTests;

    @BeforeEach
    void forgetTheSettingsOfTheseTests() {
        fileOfTheseTests = System.clearProperty(FILE);
    }

    @AfterEach
    void restoreTheSettingsOfTheseTests() {
        if (fileOfTheseTests != null) {
            System.setProperty(FILE, fileOfTheseTests);
        }
    }

    @Test
    void errorsAreSentencesWithoutAStackTrace() {
        new LogSetup().configure(context);
        assertThat(new String(errors().getEncoder().encode(event(Level.ERROR)), StandardCharsets.UTF_8))
                .isEqualTo("The model is gone" + System.lineSeparator());
    }

    @Test
    void lesserLinesStayOffTheErrorStream() {
        new LogSetup().configure(context);
        assertThat(errors().getFilterChainDecision(event(Level.ERROR))).isEqualTo(FilterReply.NEUTRAL);
        assertThat(errors().getFilterChainDecision(event(Level.WARN))).isEqualTo(FilterReply.DENY);
        assertThat(logger.isInfoEnabled()).isTrue();
        assertThat(context.getLogger("org.nd4j.linalg").isInfoEnabled()).isFalse();
    }

    @Test
    void isFoundByTheLogItself() {
        assertThat(ServiceLoader.load(Configurator.class)).hasAtLeastOneElementOfType(LogSetup.class);
    }

    @Test
    void aFileOfSettingsCountsInItsPlace() {
        System.setProperty(FILE, "mine.xml");
        assertThat(new LogSetup().configure(context)).isEqualTo(Configurator.ExecutionStatus.INVOKE_NEXT_IF_ANY);
        assertThat(context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("errors"))
                .isNull();
        System.clearProperty(FILE);
    }

    private ConsoleAppender<ILoggingEvent> errors() {
        return (ConsoleAppender<ILoggingEvent>)
                context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("errors");
    }

    private LoggingEvent event(Level level) {
        return new LoggingEvent(
                "", logger, level, "The {} is gone", new IllegalStateException("inside"), new Object[] {"model"});
    }
}
