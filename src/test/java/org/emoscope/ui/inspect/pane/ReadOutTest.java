package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;

import org.emoscope.ui.inspect.state.Hover;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.Test;

class ReadOutTest {

    @Test
    void theReadOutSaysTimeAmplitudeFrequencyAndLevelInUnits() {
        Analysis analysis = Samples.analysis(Samples.tone(500, 2.0));

        assertThat(ReadOut.at(analysis, 1.0, null)).matches("1\\.000 s +amplitude \\S+ +strongest 500 Hz +0\\.0 dB");
        Hover hover = new Hover("spectrogram", 0.5);
        assertThat(ReadOut.at(analysis, 1.0, hover)).matches("1\\.000 s +amplitude \\S+ +4,000 Hz +−\\d+\\.\\d dB");
        assertThat(ReadOut.selection(new TimeSpan(0.25, 1))).isEqualTo("Selection 0.250 to 1.000 s, 0.750 s long");
        assertThat(ReadOut.selection(null)).isEmpty();
    }
}
