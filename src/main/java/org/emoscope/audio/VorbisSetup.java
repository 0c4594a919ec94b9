package org.emoscope.audio;

import java.io.IOException;

/**
 * Checks the setup packet of a Vorbis stream up to its residues, because the decoder takes memory for what is claimed
 * there: sizes of code books, and of tables over their entries.
 *
 * <p>Source: Xiph.Org, Vorbis I specification (2020), sections 3.2.1, 4.2.4, 6.2.1, 7.2.2 and 8.6.1.
 */
final class VorbisSetup {

    private static final int PACKET_HEAD_BYTES = 7;
    private static final int BOOK_SYNC = 0x564342;
    private static final long MAX_BOOK_NUMBERS = 1 << 21;
    private static final int MAX_RESIDUE_END = 1 << 16;

    private final VorbisBits bits;
    private int[] bookEntries = new int[0];
    private int[] bookDimensions = new int[0];

    private VorbisSetup(byte[] packet) {
        bits = new VorbisBits(packet, PACKET_HEAD_BYTES);
    }

    /** Passes if the decoder may be given the packet. */
    static void check(byte[] packet) throws IOException {
        VorbisSetup setup = new VorbisSetup(packet);
        setup.checkBooks();
        setup.skipTimes();
        setup.skipFloors();
        setup.checkResidues();
    }

    private void checkBooks() throws IOException {
        int books = bits.read(8) + 1;
        bookEntries = new int[books];
        bookDimensions = new int[books];
        long numbers = 0;
        for (int b = 0; b < books; b++) {
            require(bits.read(24) == BOOK_SYNC);
            bookDimensions[b] = bits.read(16);
            bookEntries[b] = bits.read(24);
            numbers += (long) bookEntries[b] * Math.max(1, bookDimensions[b]);
            require(bookEntries[b] > 0 && numbers <= MAX_BOOK_NUMBERS);
            skipLengths(bookEntries[b]);
            skipLookup(bookEntries[b], bookDimensions[b]);
        }
    }

    private void skipLengths(int entries) throws IOException {
        if (bits.readFlag()) {
            bits.skip(5);
            for (int entry = 0; entry < entries; ) {
                entry += bits.read(widthOf(entries - entry));
                require(entry <= entries);
            }
        } else if (bits.readFlag()) {
            for (int entry = 0; entry < entries; entry++) {
                bits.skip(bits.readFlag() ? 5 : 0);
            }
        } else {
            bits.skip(5L * entries);
        }
    }

    private void skipLookup(int entries, int dimensions) throws IOException {
        int type = bits.read(4);
        require(type <= 2);
        if (type > 0) {
            require(dimensions > 0);
            bits.skip(64);
            int width = bits.read(4) + 1;
            bits.skip(1);
            long values = type == 2 ? (long) entries * dimensions : wholeRoot(entries, dimensions);
            bits.skip(values * width);
        }
    }

    private void skipTimes() throws IOException {
        int times = bits.read(6) + 1;
        bits.skip(16L * times);
    }

    private void skipFloors() throws IOException {
        int floors = bits.read(6) + 1;
        for (int f = 0; f < floors; f++) {
            int type = bits.read(16);
            require(type <= 1);
            if (type == 0) {
                bits.skip(8 + 16 + 16 + 6 + 8);
                bits.skip(8L * (bits.read(4) + 1));
            } else {
                skipPiecewiseFloor();
            }
        }
    }

    private void skipPiecewiseFloor() throws IOException {
        int[] classes = new int[bits.read(5)];
        int highest = -1;
        for (int p = 0; p < classes.length; p++) {
            classes[p] = bits.read(4);
            highest = Math.max(highest, classes[p]);
        }
        int[] dimensions = new int[highest + 1];
        for (int c = 0; c <= highest; c++) {
            dimensions[c] = bits.read(3) + 1;
            int subclasses = bits.read(2);
            bits.skip((subclasses > 0 ? 8 : 0) + (8L << subclasses));
        }
        bits.skip(2);
        int width = bits.read(4);
        for (int partitionClass : classes) {
            bits.skip((long) dimensions[partitionClass] * width);
        }
    }

    private void checkResidues() throws IOException {
        int residues = bits.read(6) + 1;
        for (int r = 0; r < residues; r++) {
            require(bits.read(16) <= 2);
            int begin = bits.read(24);
            int end = bits.read(24);
            require(begin <= end && end <= MAX_RESIDUE_END);
            bits.skip(24);
            int classifications = bits.read(6) + 1;
            int book = bits.read(8);
            require(book < bookEntries.length && Math.pow(classifications, bookDimensions[book]) <= bookEntries[book]);
            int stages = 0;
            for (int c = 0; c < classifications; c++) {
                int cascade = bits.read(3);
                cascade |= bits.readFlag() ? bits.read(5) << 3 : 0;
                stages += Integer.bitCount(cascade);
            }
            bits.skip(8L * stages);
        }
    }

    /** The largest whole number whose power is at most the number of entries. */
    private static int wholeRoot(int entries, int power) {
        int root = (int) Math.floor(Math.pow(entries, 1.0 / power));
        return Math.pow(root + 1, power) <= entries ? root + 1 : root;
    }

    private static int widthOf(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }

    private static void require(boolean plausible) throws IOException {
        if (!plausible) {
            throw new UnreadableSoundException("is damaged: its Vorbis setup makes no sense");
        }
    }
}
