package org.emoscope.ui.inspect;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.emoscope.task.Work;

/**
 * Speech that EmoScope speaks itself.
 *
 * @param utterance makes one utterance and names its file
 * @param isSynthetic whether a file is of that kind, so that it can be labelled
 */
public record DemoSpeech(Work<Path> utterance, Predicate<Path> isSynthetic) {}
