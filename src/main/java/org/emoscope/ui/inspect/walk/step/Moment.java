package org.emoscope.ui.inspect.walk.step;

import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.FrameWalk;
import org.emoscope.feature.WalkedFrame;
import org.emoscope.feature.WalkedFrame.Stage;

/**
 * The frame at the cursor, with all that the steps draw of it.
 *
 * @param signal the whole recording
 * @param walk the chain
 * @param bank the chain's filters as lines
 * @param overview the whole recording, coarsely
 * @param frame what each stage made of the frame
 * @param around the signal around the frame
 */
public record Moment(
        Signal signal,
        FrameWalk walk,
        BankLines bank,
        Overview overview,
        WalkedFrame frame,
        FrameWalk.Surroundings around)
        implements Situation {

    /** Which frame it is and where it lies, in words. */
    public String words() {
        return Draw.text(
                "frame",
                Num.whole(frame.number()),
                Num.fixed(seconds(frame.firstSample()), 3),
                Num.fixed(seconds(endSample()), 3));
    }

    FeatureParameters parameters() {
        return walk.parameters();
    }

    int rateHz() {
        return signal.sampleRateHz();
    }

    int span() {
        return walk.framing().spanSamples();
    }

    int fftSize() {
        return parameters().frames().fftSize();
    }

    double hzPerBin() {
        return (double) rateHz() / fftSize();
    }

    double milliseconds(double samples) {
        return 1000 * samples / rateHz();
    }

    double seconds(double samples) {
        return samples / rateHz();
    }

    Values values(Stage stage) {
        return Values.of(frame.values(stage));
    }

    /** Whether every sample of the frame is 0. */
    boolean isSilent() {
        return values(Stage.RAW).magnitude() == 0;
    }

    /** One past the last sample of the frame. */
    int endSample() {
        return frame.firstSample() + span();
    }
}
