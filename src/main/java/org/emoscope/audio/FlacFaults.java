package org.emoscope.audio;

import java.io.IOException;
import org.jflac.FrameListener;
import org.jflac.frame.Frame;
import org.jflac.metadata.Metadata;

/** Remembers that the FLAC decoder met damage, which it reports and then passes over. */
final class FlacFaults implements FrameListener {

    private boolean met;

    @Override
    public void processMetadata(Metadata metadata) {}

    @Override
    public void processFrame(Frame frame) {}

    @Override
    public void processError(String message) {
        met = true;
    }

    void check(int badFrames) throws IOException {
        if (met || badFrames > 0) {
            throw new UnreadableSoundException("its FLAC data is damaged or cut short");
        }
    }
}
