package org.emoscope.audio.line;

import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import org.emoscope.audio.PlaybackException;
import org.emoscope.audio.Player;

/** The output devices that Java Sound knows. */
final class JavaSoundLines implements OutputLines {

    private static final int BITS = 16;
    private static final double BUFFER_SECONDS = 0.1;
    private static final DataLine.Info ANY = new DataLine.Info(SourceDataLine.class, null);

    @Override
    public List<String> devices() {
        List<String> names = new ArrayList<>();
        for (Mixer.Info info : AudioSystem.getMixerInfo()) {
            if (AudioSystem.getMixer(info).isLineSupported(ANY)) {
                names.add(info.getName());
            }
        }
        if (!names.isEmpty()) {
            names.add(0, Player.DEFAULT_DEVICE);
        }
        return List.copyOf(names);
    }

    @Override
    public OutputLine open(String device, int sampleRateHz) throws PlaybackException {
        List<String> devices = devices();
        if (devices.isEmpty()) {
            throw new PlaybackException("This machine has no device that plays sound: connect loudspeakers or"
                    + " headphones, then try again.");
        }
        if (!devices.contains(device)) {
            throw new PlaybackException("The device '" + device + "' is gone: choose another one.");
        }
        AudioFormat format = new AudioFormat(sampleRateHz, BITS, 1, true, false);
        try {
            SourceDataLine line = find(device, format);
            line.open(format, (int) (BUFFER_SECONDS * sampleRateHz) * format.getFrameSize());
            return new JavaSoundLine(line);
        } catch (LineUnavailableException e) {
            throw new PlaybackException(
                    "The device '" + device + "' is busy: close the program that uses it, then try again.", e);
        } catch (IllegalArgumentException | SecurityException e) {
            throw new PlaybackException(
                    "The device '" + device + "' cannot play " + sampleRateHz + " Hz: choose another one.", e);
        }
    }

    private static SourceDataLine find(String device, AudioFormat format) throws LineUnavailableException {
        for (Mixer.Info info : AudioSystem.getMixerInfo()) {
            if (info.getName().equals(device)) {
                return AudioSystem.getSourceDataLine(format, info);
            }
        }
        return AudioSystem.getSourceDataLine(format);
    }

    /** A line of Java Sound as an {@link OutputLine}. */
    private record JavaSoundLine(SourceDataLine line) implements OutputLine {

        @Override
        public void start() {
            line.start();
        }

        @Override
        public int writableBytes() {
            return line.available();
        }

        @Override
        public int write(byte[] bytes, int offset, int count) {
            return line.write(bytes, offset, count);
        }

        @Override
        public long heardSamples() {
            return line.getLongFramePosition();
        }

        @Override
        public void close() {
            line.stop();
            line.flush();
            line.close();
        }
    }
}
