package org.emoscope.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.EndpointOptions;
import org.jspecify.annotations.Nullable;

/** What can be written about a sound as rows of numbers. */
public enum DataKind {
    /** See {@link FeatureKind#WAVEFORM}. */
    WAVEFORM(FeatureKind.WAVEFORM),
    /** See {@link FeatureKind#SPECTROGRAM}. */
    SPECTROGRAM(FeatureKind.SPECTROGRAM),
    /** See {@link FeatureKind#MEL}. */
    MEL(FeatureKind.MEL),
    /** See {@link FeatureKind#MFCC}. */
    MFCC(FeatureKind.MFCC),
    /** Time and level of {@link EnergyTrack}. */
    ENERGY(UsualTracks::energy, "energy_db"),
    /** Time and crossings a second of {@link ZeroCrossingTrack}. */
    ZERO_CROSSINGS(UsualTracks::zeroCrossings, "crossings_per_s"),
    /** Time, fundamental frequency and clarity of {@link PitchTrack}. */
    F0(UsualTracks::pitch, "f0_hz", "clarity"),
    /** Begin and end of each stretch of speech. */
    ENDPOINTS(null, null, List.of());

    private final @Nullable FeatureKind feature;
    private final @Nullable Supplier<Track> track;
    private final List<String> columns;

    DataKind(FeatureKind feature) {
        this(feature, null, List.of());
    }

    DataKind(Supplier<Track> track, String... columns) {
        this(null, track, List.of(columns));
    }

    DataKind(@Nullable FeatureKind feature, @Nullable Supplier<Track> track, List<String> columns) {
        this.feature = feature;
        this.track = track;
        this.columns = columns;
    }

    /** The name on the command line. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of a name.
     *
     * @throws IllegalArgumentException if there is none, with those that there are
     */
    public static DataKind of(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.text().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no kind " + text + "; there are "
                        + Arrays.stream(values()).map(DataKind::text).collect(Collectors.joining(", "))));
    }

    /**
     * The numbers of a sound.
     *
     * @param signal at the sample rate of the parameters
     * @param endpoints how stretches of speech are looked for
     * @param range which rows; those that the whole sound has there
     */
    public SoundTable table(Signal signal, FeatureParameters parameters, EndpointOptions endpoints, TimeRange range) {
        if (feature != null) {
            return new FeatureRows(signal, feature, parameters, range);
        }
        return track == null
                ? TimedTable.ofEndpoints(signal, endpoints, range)
                : TimedTable.of(track.get(), columns, signal, range);
    }

    /** Whether the numbers depend on the parameters of the signal chain, beyond the sample rate. */
    public boolean isFeature() {
        return feature != null;
    }
}
