package org.emoscope.audio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.ByteOrder;
import org.jflac.ChannelData;
import org.jflac.FLACDecoder;
import org.jflac.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Reads FLAC through jFLAC, and checks what jFLAC lets pass: damaged frames, a missing end, and the MD5 sum of all
 * samples.
 *
 * <p>The library sees the stream description and the frames only: tags, pictures and seek tables, whose sizes it would
 * believe, are skipped before.
 */
final class FlacReader implements FormatReader {

    private static final byte[] LONE_STREAM_INFO_HEAD = {'f', 'L', 'a', 'C', (byte) 0x80, 0, 0, FlacStreamInfo.BYTES};

    @Override
    public boolean recognises(Probe head) {
        return head.hasText(0, "fLaC");
    }

    @Override
    public void read(AudioSource source, CheckedSink sink) throws IOException {
        source.order(ByteOrder.BIG_ENDIAN);
        source.skip(4);
        byte[] streamInfo = readMetadata(source);
        FlacStreamInfo info = FlacStreamInfo.parse(streamInfo);
        sink.begin(info.sampleRateHz(), info.channels(), "FLAC, " + info.bitsPerSample() + "-bit integer");
        decode(
                new FLACDecoder(new SequenceInputStream(
                        new SequenceInputStream(
                                new ByteArrayInputStream(LONE_STREAM_INFO_HEAD), new ByteArrayInputStream(streamInfo)),
                        source.stream())),
                info,
                sink);
    }

    private static byte[] readMetadata(AudioSource source) throws IOException {
        byte[] streamInfo = null;
        boolean last = false;
        while (!last) {
            long head = source.readUnsignedInt();
            last = head >>> 31 != 0;
            int type = (int) (head >>> 24 & 0x7F);
            int bytes = (int) (head & 0xFFFFFF);
            if (bytes > source.remaining()) {
                throw new UnreadableSoundException("is cut short: a block of its description claims " + bytes
                        + " bytes, but " + source.remaining() + " follow");
            }
            if (streamInfo == null) {
                if (type != 0 || bytes != FlacStreamInfo.BYTES) {
                    throw new UnreadableSoundException("does not begin with a FLAC stream description");
                }
                streamInfo = source.readBytes(bytes);
            } else {
                source.skip(bytes);
            }
        }
        return streamInfo;
    }

    private static void decode(FLACDecoder decoder, FlacStreamInfo info, CheckedSink sink) throws IOException {
        FlacFaults faults = new FlacFaults();
        decoder.addFrameListener(faults);
        FlacChecksum checksum = new FlacChecksum(info);
        readHead(decoder);
        float[][] block = new float[info.channels()][0];
        float fullScale = 1L << info.bitsPerSample() - 1;
        long done = 0;
        while (info.totalFrames() == 0 || done < info.totalFrames()) {
            Frame frame = nextFrame(decoder);
            faults.check(decoder.getBadFrames());
            if (frame == null) {
                break;
            }
            int count = frame.header.blockSize;
            if (frame.header.channels != info.channels() || frame.header.bitsPerSample != info.bitsPerSample()) {
                throw new UnreadableSoundException("its frame at sample " + done + " is of another kind than the rest");
            }
            ChannelData[] channels = decoder.getChannelData();
            block = block[0].length < count ? new float[info.channels()][count] : block;
            for (int c = 0; c < block.length; c++) {
                int[] samples = channels[c].getOutput();
                for (int i = 0; i < count; i++) {
                    block[c][i] = samples[i] / fullScale;
                }
            }
            checksum.add(channels, count);
            done += count;
            if (!sink.acceptNumbers(block, count)) {
                return;
            }
        }
        if (done != info.totalFrames() && info.totalFrames() != 0) {
            throw new UnreadableSoundException(
                    "is cut short: it claims " + info.totalFrames() + " frames, but has " + done);
        }
        checksum.verify();
    }

    private static void readHead(FLACDecoder decoder) throws IOException {
        try {
            decoder.readMetadata();
        } catch (RuntimeException e) {
            throw new UnreadableSoundException("its FLAC description is damaged", e);
        }
    }

    private static @Nullable Frame nextFrame(FLACDecoder decoder) throws IOException {
        try {
            return decoder.readNextFrame();
        } catch (RuntimeException e) {
            throw new UnreadableSoundException("its FLAC data is damaged", e);
        }
    }
}
