package org.emoscope.corpus.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.emoscope.audio.Signal;
import org.emoscope.corpus.label.Quadrant;

/**
 * One utterance of the demo corpus before it is spoken: everything about it follows from the seed and its place in the
 * plan.
 *
 * @param voice who speaks
 * @param quadrant in which quadrant of the valence-arousal plane
 * @param sentence what is said
 * @param number the number of the sentence, from 1
 * @param mood how it is meant
 * @param valence mean rating, 1 to 5
 * @param arousal mean rating, 1 to 5
 * @param seed of the chance in the performance
 */
record DemoUtterance(
        Voice voice,
        Quadrant quadrant,
        Sentence sentence,
        int number,
        Mood mood,
        double valence,
        double arousal,
        long seed) {

    static final int SENTENCES = 10;
    static final String MANIFEST_HEADER = "path,label,speaker,text,valence,arousal,sex";

    private static final int SENTENCE_STREAM = 1;
    private static final int MOOD_STREAM = 2;

    /** All utterances: every voice says every sentence in every quadrant. */
    static List<DemoUtterance> plan(long seed) {
        List<Sentence> sentences = new ArrayList<>();
        for (int s = 0; s < SENTENCES; s++) {
            sentences.add(Sentence.invent(new SplitMix(SplitMix.seed(seed, SENTENCE_STREAM, s))));
        }
        List<DemoUtterance> plan = new ArrayList<>();
        for (int v = 0; v < Voice.ALL.size(); v++) {
            for (Quadrant quadrant : Quadrant.values()) {
                for (int s = 0; s < SENTENCES; s++) {
                    SplitMix chance = new SplitMix(SplitMix.seed(seed, MOOD_STREAM, v, quadrant.ordinal(), s));
                    Mood mood = Mood.draw(quadrant, chance);
                    plan.add(new DemoUtterance(
                            Voice.ALL.get(v),
                            quadrant,
                            sentences.get(s),
                            s + 1,
                            mood,
                            Mood.rating(mood.valence(), chance),
                            Mood.rating(mood.arousal(), chance),
                            chance.nextLong()));
                }
            }
        }
        return List.copyOf(plan);
    }

    Signal speak() {
        SplitMix chance = new SplitMix(seed);
        return Synthesiser.speak(sentence, voice, Performance.of(mood, voice, chance), chance);
    }

    /** Where its file goes, relative to the corpus folder. */
    String path() {
        return String.format(Locale.ROOT, "wav/%s_%s_%02d.wav", voice.id(), quadrant.label(), number);
    }

    String manifestLine() {
        return String.format(
                Locale.ROOT,
                "%s,%s,%s,%s,%.2f,%.2f,%s",
                path(),
                quadrant.label(),
                voice.id(),
                sentence.text(),
                valence,
                arousal,
                voice.sex());
    }
}
