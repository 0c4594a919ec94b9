package org.emoscope.audio;

import com.jcraft.jogg.Packet;
import com.jcraft.jorbis.Block;
import com.jcraft.jorbis.Comment;
import com.jcraft.jorbis.DspState;
import com.jcraft.jorbis.Info;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads Ogg Vorbis through JOrbis, which sees only packets from pages with a right checksum.
 *
 * <p>It never sees the file's comments, whose sizes it would believe, and its setup only after {@link VorbisSetup}.
 */
final class VorbisReader implements FormatReader {

    private static final int IDENTIFICATION_BYTES = 30;
    private static final int MAX_BLOCK_EXPONENT = 13;
    private static final byte[] NO_COMMENTS = {3, 'v', 'o', 'r', 'b', 'i', 's', 0, 0, 0, 0, 0, 0, 0, 0, 1};

    @Override
    public boolean recognises(Probe head) {
        return head.hasText(0, "OggS");
    }

    @Override
    public void read(AudioSource source, CheckedSink sink) throws IOException {
        OggPackets packets = new OggPackets(source);
        byte[] identification = checkIdentification(required(packets), sink);
        required(packets);
        byte[] setup = required(packets);
        if (!isHeader(setup, 5)) {
            throw new UnreadableSoundException("is damaged: its Vorbis setup is missing");
        }
        VorbisSetup.check(setup);
        Synthesis synthesis = new Synthesis(identification, setup);
        long done = 0;
        OggPackets.Packet packet = packets.next();
        while (packet != null) {
            float[][] block = synthesis.decode(packet.data());
            int count = block[0].length;
            if (packet.endGranule() >= 0) {
                count = (int) Math.max(0, Math.min(count, packet.endGranule() - done));
            }
            done += count;
            if (count > 0 && !sink.accept(block, count)) {
                return;
            }
            packet = packets.next();
        }
    }

    private static byte[] required(OggPackets packets) throws IOException {
        OggPackets.Packet packet = packets.next();
        if (packet == null) {
            throw new UnreadableSoundException("is cut short: it ends before its sound");
        }
        return packet.data();
    }

    private static boolean isHeader(byte[] packet, int type) {
        return packet.length >= NO_COMMENTS.length
                && packet[0] == type
                && new String(packet, 1, 6, StandardCharsets.ISO_8859_1).equals("vorbis");
    }

    private static byte[] checkIdentification(byte[] packet, CheckedSink sink) throws IOException {
        if (!isHeader(packet, 1) || packet.length < IDENTIFICATION_BYTES) {
            throw new UnreadableSoundException("is an Ogg file without Vorbis sound; of Ogg, only Vorbis is read");
        }
        ByteBuffer bytes = ByteBuffer.wrap(packet).order(ByteOrder.LITTLE_ENDIAN);
        int shortExponent = bytes.get(28) & 15;
        int longExponent = bytes.get(28) >> 4 & 15;
        if (shortExponent < 6 || shortExponent > longExponent || longExponent > MAX_BLOCK_EXPONENT) {
            throw new UnreadableSoundException("is damaged: its Vorbis blocks have impossible sizes");
        }
        sink.begin(bytes.getInt(12) & 0xFFFF_FFFFL, bytes.get(11) & 0xFF, "Ogg Vorbis");
        return packet;
    }

    /** The library's decoder of one stream. */
    private static final class Synthesis {

        private final Info info = new Info();
        private final DspState state = new DspState();
        private final Block block;
        private int packets;

        Synthesis(byte[] identification, byte[] setup) throws IOException {
            try {
                info.init();
                Comment comment = new Comment();
                comment.init();
                for (byte[] header : new byte[][] {identification, NO_COMMENTS, setup}) {
                    if (info.synthesis_headerin(comment, packet(header)) < 0) {
                        throw new UnreadableSoundException("is damaged: its Vorbis headers make no sense");
                    }
                }
                state.synthesis_init(info);
                block = new Block(state);
            } catch (RuntimeException e) {
                throw new UnreadableSoundException("is damaged: its Vorbis headers make no sense", e);
            }
        }

        /** The samples that a packet completes; none for the first. */
        float[][] decode(byte[] data) throws IOException {
            try {
                if (block.synthesis(packet(data)) != 0) {
                    throw new UnreadableSoundException("is damaged: its Vorbis data makes no sense");
                }
                state.synthesis_blockin(block);
                float[][][] pcm = new float[1][][];
                int[] starts = new int[info.channels];
                int count = state.synthesis_pcmout(pcm, starts);
                float[][] samples = new float[info.channels][];
                for (int c = 0; c < samples.length; c++) {
                    samples[c] = count > 0 ? Arrays.copyOfRange(pcm[0][c], starts[c], starts[c] + count) : new float[0];
                }
                state.synthesis_read(count);
                return samples;
            } catch (RuntimeException e) {
                throw new UnreadableSoundException("is damaged: its Vorbis data makes no sense", e);
            }
        }

        private Packet packet(byte[] data) {
            Packet packet = new Packet();
            packet.packet_base = data;
            packet.bytes = data.length;
            packet.b_o_s = packets == 0 ? 1 : 0;
            packet.granulepos = -1;
            packet.packetno = packets++;
            return packet;
        }
    }
}
