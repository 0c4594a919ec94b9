package org.emoscope.audio;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads WAV: integer, float, A-law and mu-law samples, extensible headers, chunks in any order, RF64 and RIFX.
 *
 * <p>A writer that could not go back to its header leaves a mark instead of the data's size (0, or a number near 2 or 4
 * GiB): the data then lasts until the end of the file. Any other size that the file does not hold is an error.
 *
 * <p>Source: Microsoft and IBM, Multimedia Programming Interface and Data Specifications 1.0 (1991); EBU Tech 3306
 * (2009) for RF64.
 */
final class WavReader implements FormatReader {

    private static final long UNKNOWN = 0xFFFF_FFFFL;
    private static final long SOX_UNKNOWN = 0x7FFF_F000L;

    @Override
    public boolean recognises(Probe head) {
        return (head.hasText(0, "RIFF")
                        || head.hasText(0, "RIFX")
                        || head.hasText(0, "RF64")
                        || head.hasText(0, "BW64"))
                && (head.hasText(8, "WAVE") || !head.hasText(8, "AVI "));
    }

    @Override
    public void read(AudioSource source, CheckedSink sink) throws IOException {
        source.order(source.readTag().equals("RIFX") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        long riffBytes = source.readUnsignedInt();
        String form = source.readTag();
        if (!form.equals("WAVE")) {
            throw new UnreadableSoundException("is a RIFF file, but not a WAV file");
        }
        Chunks chunks = new Chunks(riffBytes);
        while (!chunks.complete()) {
            chunks.readNext(source);
        }
        chunks.decode(source, sink);
    }

    /** What was met so far on the way through the file. */
    private static final class Chunks {

        private final long riffBytes;
        private @Nullable WavFormatChunk format;
        private long wideDataBytes = -1;
        private long dataStart = -1;
        private long dataBytes;

        Chunks(long riffBytes) {
            this.riffBytes = riffBytes;
        }

        boolean complete() {
            return format != null && dataStart >= 0;
        }

        void readNext(AudioSource source) throws IOException {
            if (source.remaining() < 8) {
                throw new UnreadableSoundException(
                        format == null ? "ends before a format chunk" : "ends before a data chunk");
            }
            String tag = source.readTag();
            long claimed = source.readUnsignedInt();
            long start = source.position();
            long bytes = claimed;
            switch (tag) {
                case "data" -> {
                    bytes = dataSize(claimed, source);
                    dataStart = start;
                    dataBytes = bytes;
                }
                case "fmt " -> format = WavFormatChunk.read(source, claimed);
                case "ds64" -> {
                    source.readLong();
                    wideDataBytes = source.readLong();
                }
                default -> {}
            }
            if (complete()) {
                return;
            }
            if (bytes > source.size() - start) {
                throw new UnreadableSoundException("its chunk '" + tag + "' claims " + bytes + " bytes, but "
                        + (source.size() - start) + " follow");
            }
            source.seek(Math.min(source.size(), start + bytes + (bytes & 1)));
        }

        void decode(AudioSource source, CheckedSink sink) throws IOException {
            PcmLayout layout = Objects.requireNonNull(format).layout();
            sink.begin(format.sampleRateHz(), layout.channels(), "WAV, " + layout.title());
            source.seek(dataStart);
            PcmReader.read(source, layout, dataBytes / layout.frameBytes(), sink);
        }

        private long dataSize(long claimed, AudioSource source) throws IOException {
            long there = source.remaining();
            long size = claimed == UNKNOWN && wideDataBytes >= 0 ? wideDataBytes : claimed;
            boolean neverFilledIn = size == 0 && riffBytes != source.size() - 8;
            if (size == UNKNOWN || size == SOX_UNKNOWN || neverFilledIn) {
                return there;
            }
            if (size < 0 || size > there) {
                throw new UnreadableSoundException("is cut short: its data claims " + Long.toUnsignedString(size)
                        + " bytes, but " + there + " follow");
            }
            return size;
        }
    }
}
