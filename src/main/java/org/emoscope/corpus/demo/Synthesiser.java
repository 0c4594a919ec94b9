package org.emoscope.corpus.demo;

import java.util.List;
import org.emoscope.audio.Signal;

/**
 * Speaks a sentence: timing, melody and articulation set the glottal source and the vocal tract 400 times a second
 * (Klatt 1980).
 *
 * <p>The same arguments give the same samples on every machine. Safe for use by many threads.
 */
final class Synthesiser {

    static final int SAMPLE_RATE_HZ = 16_000;

    private static final int STEP_SAMPLES = 40;
    private static final double STEP_SECONDS = (double) STEP_SAMPLES / SAMPLE_RATE_HZ;
    private static final double PEAK = 0.95;
    private static final double ROOM_NOISE = 0.0003;
    private static final double SPEECH_SHARE_OF_PEAK_POWER = 0.01;

    private Synthesiser() {}

    /** The sentence in this voice and manner, one channel at 16 kHz, silence before and after. */
    static Signal speak(Sentence sentence, Voice voice, Prosody prosody, SplitMix chance) {
        List<Segment> segments = Timing.of(sentence, prosody.tempo(), chance);
        double[] samples = render(segments, voice, prosody, chance);
        return new Signal(levelled(samples, prosody.phonation().levelDb(), chance), SAMPLE_RATE_HZ);
    }

    /** The segments as they leave the lips, at whatever level. */
    static double[] render(List<Segment> segments, Voice voice, Prosody prosody, SplitMix chance) {
        Intonation intonation = new Intonation(voice.f0Hz(), prosody.melody(), segments, chance);
        Articulation articulation = new Articulation(segments, prosody, voice.tractScale(), intonation, STEP_SECONDS);
        GlottalSource source = new GlottalSource(SAMPLE_RATE_HZ, chance);
        VocalTract tract = new VocalTract(SAMPLE_RATE_HZ, voice.tractScale(), chance);
        double seconds = segments.get(segments.size() - 1).end();
        double[] samples = new double[(int) (seconds * SAMPLE_RATE_HZ)];
        for (int i = 0; i < samples.length; i++) {
            if (i % STEP_SAMPLES == 0) {
                Articulation.Frame frame = articulation.at((double) i / SAMPLE_RATE_HZ);
                source.set(frame.source());
                tract.set(frame.tract());
            }
            samples[i] = tract.filter(source.next());
        }
        return samples;
    }

    /** Brings the speech (not its pauses) to a level, without clipping, over the faint noise of a quiet room. */
    private static float[] levelled(double[] samples, double levelDb, SplitMix chance) {
        double peakPower = 0;
        double peak = 0;
        int blocks = samples.length / STEP_SAMPLES;
        double[] power = new double[blocks];
        for (int b = 0; b < blocks; b++) {
            for (int i = b * STEP_SAMPLES; i < (b + 1) * STEP_SAMPLES; i++) {
                power[b] += samples[i] * samples[i] / STEP_SAMPLES;
                peak = Math.max(peak, Math.abs(samples[i]));
            }
            peakPower = Math.max(peakPower, power[b]);
        }
        double sum = 0;
        int counted = 0;
        for (double p : power) {
            if (p > SPEECH_SHARE_OF_PEAK_POWER * peakPower) {
                sum += p;
                counted++;
            }
        }
        double gain = StrictMath.pow(10, levelDb / 20) / Math.sqrt(sum / counted);
        gain = Math.min(gain, PEAK / peak);
        float[] out = new float[samples.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) (gain * samples[i] + ROOM_NOISE * chance.noise());
        }
        return out;
    }
}
