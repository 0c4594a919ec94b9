package org.emoscope.feature;

import org.emoscope.audio.Signal;
import org.emoscope.dsp.Framing;
import org.emoscope.dsp.MelFilterBank;
import org.emoscope.dsp.PreEmphasis;
import org.emoscope.dsp.SpectrumBlock;

/**
 * Computes all frames of a clip, a block of them at a time: the numbers of {@link FrameChain#row}, to the last bit,
 * before the logarithm.
 *
 * <p>Thread safe: each thread has buffers of its own, which it keeps from clip to clip.
 */
final class BlockChain {

    /** Longer transforms of a block do not fit into the caches of a processor. */
    private static final int MOST_POINTS = 4096;

    private final FeatureParameters parameters;
    private final Framing framing;
    private final SpectrumBlock block;
    private final MelFilterBank bank;
    private final ThreadLocal<Buffers> buffers = ThreadLocal.withInitial(Buffers::new);

    private final class Buffers {
        private final double[] samples = new double[block.samples()];
        private final SpectrumBlock.Workspace transform = block.newWorkspace();
        private final double[][] energies = new double[bank.filters()][block.lanes()];
    }

    /** Takes the spectra of some frames, {@code [bin][frame]}, which are overwritten afterwards. */
    @FunctionalInterface
    private interface Sink {
        void accept(int firstFrame, int frames, double[][] spectra);
    }

    BlockChain(FeatureParameters parameters, SpectrumBlock block, MelFilterBank bank) {
        this.parameters = parameters;
        this.framing = parameters.framing();
        this.block = block;
        this.bank = bank;
    }

    /** The same stages before another bank. */
    BlockChain with(MelFilterBank other) {
        return new BlockChain(parameters, block, other);
    }

    /** Whether frames share their samples, as they do not if each is filtered by itself, and blocks pay. */
    boolean suits() {
        return parameters.spectrum().scope() == PreEmphasis.Scope.SIGNAL
                && parameters.frames().fftSize() <= MOST_POINTS;
    }

    /** The spectra of all frames, row by row. */
    double[] spectra(Signal signal) {
        int bins = parameters.bins(FeatureKind.SPECTROGRAM);
        double[] rows = new double[framing.frames(signal.length()) * bins];
        forEach(signal, buffers.get(), (first, count, spectra) -> turn(spectra, first, count, rows));
        return rows;
    }

    /**
     * The Mel energies of all frames, row by row.
     *
     * @param totals {@code [frames]} zeros, to which the sums of the spectra are added; or of no length
     */
    double[] melEnergies(Signal signal, double[] totals) {
        Buffers own = buffers.get();
        double[] rows = new double[framing.frames(signal.length()) * bank.filters()];
        forEach(signal, own, (first, count, spectra) -> {
            bank.apply(spectra, own.energies);
            turn(own.energies, first, count, rows);
            if (totals.length > 0) {
                add(spectra, first, count, totals);
            }
        });
        return rows;
    }

    private void forEach(Signal signal, Buffers own, Sink sink) {
        PreEmphasis emphasis = parameters.spectrum().preEmphasis();
        int frames = framing.frames(signal.length());
        for (int first = 0; first < frames; first += block.lanes()) {
            Framing.copy(signal, framing.start(first), emphasis, own.samples);
            block.apply(own.samples, own.transform);
            sink.accept(first, Math.min(block.lanes(), frames - first), own.transform.spectra());
        }
    }

    private static void turn(double[][] columns, int first, int count, double[] rows) {
        int bins = columns.length;
        for (int f = 0; f < count; f++) {
            int at = (first + f) * bins;
            for (int b = 0; b < bins; b++) {
                rows[at + b] = columns[b][f];
            }
        }
    }

    private static void add(double[][] columns, int first, int count, double[] totals) {
        for (double[] column : columns) {
            for (int f = 0; f < count; f++) {
                totals[first + f] += column[f];
            }
        }
    }
}
