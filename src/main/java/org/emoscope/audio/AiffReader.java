package org.emoscope.audio;

import java.io.IOException;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Reads AIFF and AIFF-C: integers of either byte order, floats, A-law and mu-law; chunks in any order.
 *
 * <p>Source: Apple, Audio Interchange File Format 1.3 (1989) and AIFF-C draft (1991).
 */
final class AiffReader implements FormatReader {

    private static final int SOUND_DATA_HEAD_BYTES = 8;

    @Override
    public boolean recognises(Probe head) {
        return head.hasText(0, "FORM") && (head.hasText(8, "AIFF") || head.hasText(8, "AIFC"));
    }

    @Override
    public void read(AudioSource source, CheckedSink sink) throws IOException {
        source.order(ByteOrder.BIG_ENDIAN);
        source.skip(8);
        boolean compressible = source.readTag().equals("AIFC");
        @Nullable AiffCommonChunk common = null;
        long dataStart = -1;
        long dataBytes = 0;
        while (common == null || dataStart < 0) {
            if (source.remaining() < 8) {
                throw new UnreadableSoundException(
                        common == null ? "ends before a common chunk" : "ends before its sound");
            }
            String tag = source.readTag();
            long claimed = source.readUnsignedInt();
            long start = source.position();
            if (tag.equals("SSND") && claimed >= SOUND_DATA_HEAD_BYTES) {
                long offset = source.readUnsignedInt();
                dataStart = start + SOUND_DATA_HEAD_BYTES + offset;
                dataBytes = claimed - SOUND_DATA_HEAD_BYTES - offset;
            } else if (tag.equals("COMM")) {
                common = AiffCommonChunk.read(source, claimed, compressible);
            }
            if (claimed > source.size() - start) {
                throw new UnreadableSoundException("is cut short: its chunk '" + tag + "' claims " + claimed
                        + " bytes, but " + (source.size() - start) + " follow");
            }
            source.seek(Math.min(source.size(), start + claimed + (claimed & 1)));
        }
        decode(source, common, dataStart, dataBytes, sink);
    }

    private static void decode(
            AudioSource source, AiffCommonChunk common, long dataStart, long dataBytes, CheckedSink sink)
            throws IOException {
        PcmLayout layout = common.layout();
        sink.begin(common.sampleRateHz(), layout.channels(), "AIFF, " + layout.title());
        if (common.frames() * layout.frameBytes() > dataBytes) {
            throw new UnreadableSoundException("is cut short: it claims " + common.frames()
                    + " frames, but has bytes for " + Math.max(0, dataBytes) / layout.frameBytes());
        }
        source.seek(dataStart);
        PcmReader.read(source, layout, common.frames(), sink);
    }
}
