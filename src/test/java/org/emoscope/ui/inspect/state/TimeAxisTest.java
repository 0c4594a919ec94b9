package org.emoscope.ui.inspect.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static final Offset<Double> NEAR = within(1e-9);

    @Test
    void aSpanThatFitsIsShownToTheLastBit() {
        TimeAxis axis = axis(2);

        axis.show(new TimeSpan(0.2, 0.9));

        assertThat(axis.visible()).isEqualTo(new TimeSpan(0.2, 0.9));
    }

    @Test
    void aNewRecordingIsSeenWhole() {
        assertThat(axis(3).visible()).isEqualTo(new TimeSpan(0, 3));
    }

    @Property(seed = "6423")
    void zoomingLeavesTheTimeUnderThePointerWhereItWas(
            @ForAll @DoubleRange(min = 0.3, max = 0.7) double share,
            @ForAll @DoubleRange(min = 1.01, max = 8) double factor) {
        TimeAxis axis = axis(10);
        double time = axis.toTime(share * 1000, 1000);

        axis.zoomAbout(time, factor);

        assertThat(axis.toX(time, 1000)).isCloseTo(share * 1000, within(1e-6));
        assertThat(axis.visible().length()).isCloseTo(10 / factor, NEAR);
    }

    @Property(seed = "6423")
    void whateverIsDoneTheVisiblePartStaysInTheRecording(
            @ForAll @DoubleRange(min = -5, max = 15) double about,
            @ForAll @DoubleRange(min = 0.01, max = 100_000) double factor,
            @ForAll @DoubleRange(min = -100, max = 100) double pan) {
        TimeAxis axis = axis(10);

        axis.zoomAbout(about, factor);
        axis.panBy(pan);

        assertThat(axis.visible().from()).isGreaterThanOrEqualTo(0);
        assertThat(axis.visible().to()).isLessThanOrEqualTo(10 + 1e-9);
        assertThat(axis.visible().length()).isGreaterThan(0.0039);
    }

    @Test
    void aPartIsZoomedAboutATimeInIt() {
        TimeAxis axis = axis(10);
        axis.show(new TimeSpan(2, 4));

        axis.zoomAbout(2.5, 2);

        assertThat(axis.visible()).isEqualTo(new TimeSpan(2.25, 3.25));
        axis.showAll();
        assertThat(axis.visible()).isEqualTo(new TimeSpan(0, 10));
    }

    @Test
    void zoomingInStopsAtAFewMilliseconds() {
        TimeAxis axis = axis(10);

        axis.zoomAbout(5, 1e9);

        assertThat(axis.visible().length()).isCloseTo(0.004, NEAR);
        assertThat(axis.visible().contains(5)).isTrue();
    }

    @Test
    void zoomingOutStopsAtTheWhole() {
        TimeAxis axis = axis(10);
        axis.show(new TimeSpan(2, 3));

        axis.zoomAbout(2.5, 1e-9);

        assertThat(axis.visible()).isEqualTo(new TimeSpan(0, 10));
    }

    @Test
    void panningStopsAtTheEdges() {
        TimeAxis axis = axis(10);
        axis.show(new TimeSpan(2, 4));

        axis.panBy(-100);
        assertThat(axis.visible()).isEqualTo(new TimeSpan(0, 2));
        axis.panBy(100);
        assertThat(axis.visible()).isEqualTo(new TimeSpan(8, 10));
    }

    @Test
    void anEmptySelectionIsShownWithAFewMillisecondsAround() {
        TimeAxis axis = axis(10);

        axis.show(new TimeSpan(5, 5));

        assertThat(axis.visible().length()).isCloseTo(0.004, NEAR);
        assertThat(axis.visible().contains(5)).isTrue();
    }

    @Test
    void aTimeOutOfSightIsRevealedByTurningThePage() {
        TimeAxis axis = axis(10);
        axis.show(new TimeSpan(0, 2));

        axis.reveal(1.5);
        assertThat(axis.visible()).isEqualTo(new TimeSpan(0, 2));
        axis.reveal(2.5);
        assertThat(axis.visible()).isEqualTo(new TimeSpan(2.5, 4.5));
        axis.reveal(6);
        assertThat(axis.visible()).isEqualTo(new TimeSpan(6, 8));
    }

    @Test
    void anEmptyRecordingCanBeZoomedAndPannedWithoutHarm() {
        TimeAxis axis = axis(0);

        axis.zoomAbout(0, 2);
        axis.panBy(1);

        assertThat(axis.visible()).isEqualTo(new TimeSpan(0, 0));
        assertThat(axis.toX(0, 100)).isZero();
    }

    private static TimeAxis axis(double seconds) {
        TimeAxis axis = new TimeAxis();
        axis.setDuration(seconds);
        return axis;
    }
}
