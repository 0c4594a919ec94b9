package org.emoscope.corpus;

import java.util.List;

/**
 * What a scan came across beside the utterances that it understood.
 *
 * @param audioFiles audio files found, 0 or more
 * @param otherFiles further files, such as annotations, 0 or more
 * @param leftOut what is not in the corpus, and why
 * @param flagged what is in the corpus but deserves a look
 */
public record ScanReport(int audioFiles, int otherFiles, List<Finding> leftOut, List<Finding> flagged) {

    public ScanReport {
        if (audioFiles < 0 || otherFiles < 0) {
            throw new IllegalArgumentException("file counts must be 0 or more: " + audioFiles + ", " + otherFiles);
        }
        leftOut = List.copyOf(leftOut);
        flagged = List.copyOf(flagged);
    }
}
