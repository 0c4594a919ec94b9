package org.emoscope.ui.inspect.tile;

import java.util.List;
import java.util.stream.Stream;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.PreEmphasis;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;

/**
 * All that can be drawn of one recording under one set of parameters; each layer is begun when it is first asked for.
 *
 * <p>Asked on workers, for a layer's first look takes some milliseconds. Thread safe.
 */
public final class SoundLayers {

    /** Up to so many frames, ten minutes at a hop of 10 ms, the coefficients are computed as a whole. */
    static final int WHOLE_FRAMES = 60_000;

    private final Signal signal;
    private final FeatureParameters parameters;
    private final Workshop workshop;
    private final Runnable changed;
    private final SoundTracks tracks;
    private final Lazy<MinMaxPyramid> emphasised;
    private final Lazy<LevelPyramid> spectrogram = new Lazy<>(() -> levels(FeatureKind.SPECTROGRAM));
    private final Lazy<LevelPyramid> mel = new Lazy<>(() -> levels(FeatureKind.MEL));
    private final Lazy<LevelPyramid> mfcc = new Lazy<>(this::coefficients);
    private final Closers closers = new Closers();
    private volatile boolean retired;

    private SoundLayers(
            Signal signal,
            FeatureParameters parameters,
            Workshop workshop,
            Runnable changed,
            SoundTracks tracks,
            Lazy<MinMaxPyramid> emphasised) {
        this.signal = signal;
        this.parameters = parameters;
        this.workshop = workshop;
        this.changed = changed;
        this.tracks = tracks;
        this.emphasised = emphasised;
    }

    /**
     * The layers of a recording.
     *
     * @param changed told on a worker when there is more to see
     */
    public static SoundLayers of(Signal signal, FeatureParameters parameters, Workshop workshop, Runnable changed) {
        SoundTracks tracks = new SoundTracks(signal, workshop, changed);
        return new SoundLayers(signal, parameters, workshop, changed, tracks, emphasised(signal, parameters));
    }

    private static Lazy<MinMaxPyramid> emphasised(Signal signal, FeatureParameters parameters) {
        PreEmphasis filter = parameters.spectrum().preEmphasis();
        return new Lazy<>(() -> new MinMaxPyramid(Samples.emphasised(signal, filter)));
    }

    /** The same recording under other parameters; what does not depend on them is shared. */
    public SoundLayers with(FeatureParameters others) {
        boolean sameFilter =
                others.spectrum().preEmphasis().equals(parameters.spectrum().preEmphasis());
        return new SoundLayers(
                signal, others, workshop, changed, tracks, sameFilter ? emphasised : emphasised(signal, others));
    }

    public Signal signal() {
        return signal;
    }

    public FeatureParameters parameters() {
        return parameters;
    }

    public MinMaxPyramid waveform() {
        return tracks.waveform();
    }

    public MinMaxPyramid emphasised() {
        return emphasised.get();
    }

    public LevelPyramid spectrogram() {
        return spectrogram.get();
    }

    public LevelPyramid mel() {
        return mel.get();
    }

    public LevelPyramid mfcc() {
        return mfcc.get();
    }

    /** How the Mel spectrum lies above and below that of another recording under the same parameters. */
    public MelDifference melDifference(SoundLayers other) {
        return new MelDifference(difference(this, other), difference(other, this));
    }

    private LevelPyramid difference(SoundLayers above, SoundLayers below) {
        DifferenceColumns columns = new DifferenceColumns(
                above.mel().columns(), above.melBlocks(), below.mel().columns(), below.melBlocks());
        return pyramid(columns, columns.blocks(), MelDifference.STEPS);
    }

    private ColumnCache.Block melBlocks() {
        return workshop.columns().of(signal, List.of(FeatureKind.MEL, parameters), mel().columns());
    }

    /** In dB of full scale. */
    public TrackSeries energy() {
        return tracks.energy();
    }

    /** Crossings in a second. */
    public TrackSeries zeroCrossings() {
        return tracks.crossings();
    }

    /** Fundamental frequency in Hz and clarity. */
    public TrackSeries pitch() {
        return tracks.pitch();
    }

    /** Whether the layers of levels and coefficients that were asked for have all their tiles. */
    public boolean isComplete() {
        return Stream.of(spectrogram, mel, mfcc)
                .flatMap(layer -> layer.made().stream())
                .allMatch(LevelPyramid::isComplete);
    }

    /** Stops what only these parameters need; what is there stays. */
    public void retire() {
        retired = true;
        closers.close();
    }

    /** Whether nobody will look at it any more. */
    public boolean isRetired() {
        return retired;
    }

    /** Stops everything that is computed of the recording. */
    public void close() {
        retire();
        tracks.close();
    }

    private LevelPyramid levels(FeatureKind kind) {
        LevelColumns columns = new LevelColumns(signal, parameters, kind);
        return pyramid(columns, List.of(kind, parameters), Quantiser.DECIBELS);
    }

    private LevelPyramid coefficients() {
        Columns each = new CepstrumColumns(signal, parameters);
        Columns columns = each.frames() > WHOLE_FRAMES
                ? each
                : new MatrixColumns(new FeatureExtractor().extract(signal, FeatureKind.MFCC, parameters), each.grid());
        return pyramid(columns, List.of(FeatureKind.MFCC, parameters), symmetric(columns));
    }

    /** Steps that reach as far as the numbers of some frames, to both sides. */
    private static Quantiser symmetric(Columns columns) {
        float[] row = new float[columns.bins()];
        double most = 1e-6;
        int count = Math.min(LevelPyramid.FIRST_LOOK, columns.frames());
        for (int i = 0; i < count; i++) {
            columns.compute((int) ((long) i * columns.frames() / count), 1, row);
            for (float value : row) {
                most = Math.max(most, Math.abs(value));
            }
        }
        return new Quantiser(-most, most);
    }

    private LevelPyramid pyramid(Columns columns, Object chain, Quantiser quantiser) {
        return pyramid(columns, workshop.columns().of(signal, chain, columns), quantiser);
    }

    private LevelPyramid pyramid(Columns columns, ColumnCache.Block blocks, Quantiser quantiser) {
        LevelPyramid pyramid = new LevelPyramid(columns, blocks, quantiser, workshop, changed);
        pyramid.lookFirst();
        closers.add(pyramid::close);
        pyramid.start();
        return pyramid;
    }
}
