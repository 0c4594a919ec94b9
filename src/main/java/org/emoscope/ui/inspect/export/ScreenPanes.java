package org.emoscope.ui.inspect.export;

import java.util.List;
import java.util.stream.Stream;
import org.emoscope.ui.inspect.state.PaneArrangement;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.PlacedPane;
import org.emoscope.ui.picture.PaneSubject;

/** The panes of a picture that stand for those on the screen. */
final class ScreenPanes {

    private ScreenPanes() {}

    /** Those that are open, from top to bottom; all if none is. */
    static List<PaneSubject> of(PaneArrangement arrangement) {
        List<PlacedPane> open =
                arrangement.panes().stream().filter(PlacedPane::isOpen).toList();
        List<PlacedPane> meant = open.isEmpty() ? arrangement.panes() : open;
        return meant.stream().flatMap(pane -> drawn(pane.kind())).toList();
    }

    /** The numbers of a pane on the screen; the first of them where it shows two things. */
    static DataPane dataOf(PaneKind shown) {
        return switch (shown) {
            case WAVEFORM -> DataPane.WAVEFORM;
            case EMPHASISED -> DataPane.PRE_EMPHASIS;
            case SPECTROGRAM -> DataPane.SPECTROGRAM;
            case MEL -> DataPane.MEL;
            case MFCC -> DataPane.MFCC;
            case ENERGY -> DataPane.ENERGY;
            case PITCH -> DataPane.F0;
            case ENDPOINTS -> DataPane.ENDPOINTS;
            case COMPARED -> DataPane.COMPARED;
            case COMPARED_MEL -> DataPane.COMPARED_MEL;
            case DIFFERENCE -> DataPane.DIFFERENCE;
        };
    }

    private static Stream<PaneSubject> drawn(PaneKind shown) {
        return switch (shown) {
            case WAVEFORM -> Stream.of(PaneSubject.WAVEFORM);
            case EMPHASISED -> Stream.of(PaneSubject.PRE_EMPHASIS);
            case SPECTROGRAM -> Stream.of(PaneSubject.SPECTROGRAM);
            case MEL -> Stream.of(PaneSubject.MEL);
            case MFCC -> Stream.of(PaneSubject.MFCC);
            case ENERGY -> Stream.of(PaneSubject.ENERGY, PaneSubject.ZERO_CROSSINGS);
            case PITCH -> Stream.of(PaneSubject.F0);
            case ENDPOINTS -> Stream.of(PaneSubject.ENDPOINTS);
            case COMPARED -> Stream.of(PaneSubject.COMPARED);
            case COMPARED_MEL -> Stream.of(PaneSubject.COMPARED_MEL);
            case DIFFERENCE -> Stream.of(PaneSubject.DIFFERENCE);
        };
    }
}
