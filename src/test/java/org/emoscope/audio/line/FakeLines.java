package org.emoscope.audio.line;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.emoscope.audio.PlaybackException;
import org.emoscope.audio.Player;

/** A sound card of memory that plays in its own time, counts in steps, and can have the faults of real ones. */
final class FakeLines implements OutputLines {

    private final FakeTime time;
    private final List<FakeLine> opened = new CopyOnWriteArrayList<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private FakeLine.Nature nature = FakeLine.Nature.HONEST;
    private Runnable whileOpening = () -> {};

    FakeLines(FakeTime time) {
        this.time = time;
    }

    /** What lines that are opened from now on are like. */
    void nature(FakeLine.Nature newNature) {
        nature = newNature;
    }

    /** Happens each time a line is being opened, on the thread of the player. */
    void whileOpening(Runnable action) {
        whileOpening = action;
    }

    List<FakeLine> opened() {
        return opened;
    }

    /** When lines were opened and closed, in order. */
    List<String> events() {
        return events;
    }

    @Override
    public List<String> devices() {
        return List.of(Player.DEFAULT_DEVICE);
    }

    @Override
    public OutputLine open(String device, int sampleRateHz) throws PlaybackException {
        whileOpening.run();
        String name = "line " + (opened.size() + 1);
        FakeLine line = new FakeLine(time, sampleRateHz, nature, () -> events.add(name + " closed"));
        events.add(name + " opened");
        opened.add(line);
        return line;
    }
}
