package org.emoscope.corpus.demo;

import java.util.List;

/**
 * Moves glottis and tract through the segments of a sentence, one step after the other.
 *
 * <p>Each sound is a target; the formants run after it through two smoothings, so that quick speech falls short of its
 * targets and neighbours colour each other. Not safe for use by many threads.
 */
final class Articulation {

    private static final double LEAD_SECONDS = 0.025;
    private static final double BURST_SECONDS = 0.014;
    private static final double RELEASE_SECONDS = 0.030;
    private static final double NOISE_ATTACK_SECONDS = 0.004;

    private final List<Segment> segments;
    private final Prosody prosody;
    private final double tractScale;
    private final Intonation intonation;
    private final double formantStep;
    private final double voiceStep;
    private final double noiseStep;
    private Formants approach;
    private Formants formants;
    private double voicing;
    private double breath;
    private double frication;
    private double nasality;
    private Frication passage = Frication.NONE;

    Articulation(
            List<Segment> segments, Prosody prosody, double tractScale, Intonation intonation, double stepSeconds) {
        this.segments = segments;
        this.prosody = prosody;
        this.tractScale = tractScale;
        this.intonation = intonation;
        this.formantStep = share(stepSeconds, prosody.mouth().glideSeconds());
        this.voiceStep = share(stepSeconds, prosody.mouth().attackSeconds());
        this.noiseStep = share(stepSeconds, NOISE_ATTACK_SECONDS);
        this.approach = target(segments.get(0).phoneme());
        this.formants = approach;
    }

    /** The source and the tract at one moment. */
    record Frame(SourceFrame source, TractFrame tract) {}

    /** Moves on to a time, one step after the time before. */
    Frame at(double seconds) {
        approach = approach.towards(target(segmentAt(seconds + LEAD_SECONDS).phoneme()), formantStep);
        formants = formants.towards(approach, formantStep);

        Gesture gesture = Gesture.of(segmentAt(seconds), seconds);
        voicing += voiceStep * (gesture.voicing() - voicing);
        breath += noiseStep * (gesture.breath() - breath);
        nasality += formantStep * (gesture.nasality() - nasality);
        if (gesture.frication().level() > 0) {
            passage = gesture.frication();
        }
        double effort = 1 - prosody.mouth().slackness();
        frication += noiseStep * (effort * gesture.frication().level() - frication);
        Prosody.Phonation phonation = prosody.phonation();
        SourceFrame source = new SourceFrame(
                intonation.f0Hz(seconds),
                voicing,
                voicing * phonation.aspiration() + breath,
                phonation.openQuotient(),
                phonation.tiltDb(),
                phonation.jitter(),
                phonation.shimmer());
        Frication noise = new Frication(passage.centreHz(), passage.bandwidthHz(), frication < 1e-4 ? 0 : frication);
        return new Frame(source, new TractFrame(formants, nasality, noise));
    }

    private Formants target(Phoneme phoneme) {
        Prosody.Mouth mouth = prosody.mouth();
        return phoneme.formants()
                .towards(Formants.NEUTRAL, mouth.slackness())
                .reshaped(mouth.jaw(), mouth.lips())
                .scaled(tractScale);
    }

    private Segment segmentAt(double seconds) {
        for (Segment segment : segments) {
            if (seconds < segment.end()) {
                return segment;
            }
        }
        return segments.get(segments.size() - 1);
    }

    private static double share(double stepSeconds, double timeConstant) {
        return 1 - StrictMath.exp(-stepSeconds / timeConstant);
    }

    /** What a sound asks of glottis, nose and mouth at a moment within it. */
    private record Gesture(double voicing, double breath, double nasality, Frication frication) {

        static Gesture of(Segment segment, double seconds) {
            Frication noise = segment.phoneme().frication();
            return switch (segment.phoneme().kind()) {
                case SILENCE -> new Gesture(0, 0, 0, Frication.NONE);
                case VOWEL -> new Gesture(1, 0, 0, Frication.NONE);
                case GLIDE -> new Gesture(0.6, 0, 0, Frication.NONE);
                case NASAL -> new Gesture(0.5, 0, 1, Frication.NONE);
                case FRICATIVE -> new Gesture(0, 0.01, 0, noise);
                case VOICED_FRICATIVE -> new Gesture(0.35, 0.01, 0, noise);
                case VOICED_STOP -> bursts(segment, seconds, 0)
                        ? new Gesture(0.4, 0.01, 0, noise)
                        : new Gesture(0.08, 0, 0, Frication.NONE);
                case STOP -> bursts(segment, seconds, RELEASE_SECONDS)
                        ? new Gesture(0, 0.02, 0, noise)
                        : new Gesture(0, opens(segment, seconds) ? 0.1 : 0, 0, Frication.NONE);
            };
        }

        private static boolean bursts(Segment segment, double seconds, double afterwards) {
            double left = segment.end() - seconds - afterwards;
            return left >= 0 && left < BURST_SECONDS;
        }

        private static boolean opens(Segment segment, double seconds) {
            return segment.end() - seconds < RELEASE_SECONDS;
        }
    }
}
