package org.emoscope.corpus.demo;

import java.util.ArrayList;
import java.util.List;

/** Lays the sounds of a sentence along time: the sounds' usual lengths, the pace, stress, pauses, a lengthened end. */
final class Timing {

    private static final double MARGIN_SECONDS = 0.09;
    private static final double STRESS_LENGTHENING = 1.18;

    private final Prosody.Tempo tempo;
    private final SplitMix chance;
    private final List<Segment> segments = new ArrayList<>();
    private double now;

    private Timing(Prosody.Tempo tempo, SplitMix chance) {
        this.tempo = tempo;
        this.chance = chance;
    }

    /** The segments one after the other, from silence to silence. */
    static List<Segment> of(Sentence sentence, Prosody.Tempo tempo, SplitMix chance) {
        Timing timing = new Timing(tempo, chance);
        timing.add(Phoneme.PAUSE, MARGIN_SECONDS, 0, false);
        List<Sentence.Word> words = sentence.words();
        int focus = chance.index(words.size());
        for (int w = 0; w < words.size(); w++) {
            timing.word(words.get(w), w == focus ? 1 : chance.between(0.4, 0.75), w == words.size() - 1);
        }
        timing.add(Phoneme.PAUSE, MARGIN_SECONDS, 0, false);
        return List.copyOf(timing.segments);
    }

    private void word(Sentence.Word word, double accent, boolean last) {
        int count = word.syllables().size();
        for (int s = 0; s < count; s++) {
            boolean stressed = s == word.stressed();
            boolean end = last && s == count - 1;
            double stretch = (stressed ? STRESS_LENGTHENING : 1) * (end ? tempo.finalLengthening() : 1) / tempo.rate();
            for (Phoneme phoneme : word.syllables().get(s)) {
                boolean vowel = phoneme.kind() == Phoneme.Kind.VOWEL;
                double seconds = phoneme.seconds() * stretch * chance.between(0.9, 1.1);
                add(phoneme, seconds, vowel && stressed ? accent : 0, end);
            }
        }
        if (!last && chance.unit() < tempo.pauseShare()) {
            add(Phoneme.PAUSE, tempo.pauseSeconds() * chance.between(0.7, 1.3), 0, false);
        }
    }

    private void add(Phoneme phoneme, double seconds, double accent, boolean last) {
        segments.add(new Segment(phoneme, now, seconds, accent, last));
        now += seconds;
    }
}
