package org.emoscope.corpus.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A short nonsense sentence: words of syllables.
 *
 * @param words one or more
 */
record Sentence(List<Word> words) {

    private static final int SYLLABLES = 8;

    Sentence {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a word");
        }
    }

    /**
     * A word with its stressed syllable.
     *
     * @param syllables one or more, each of one or more sounds with one vowel
     * @param stressed index of the stressed syllable
     */
    record Word(List<List<Phoneme>> syllables, int stressed) {
        Word {
            syllables = syllables.stream().map(List::copyOf).toList();
            if (stressed < 0 || stressed >= syllables.size()) {
                throw new IllegalArgumentException("stress on syllable " + stressed + " of " + syllables.size());
            }
        }

        String spelling() {
            return syllables.stream()
                    .flatMap(List::stream)
                    .map(Phoneme::spelling)
                    .collect(Collectors.joining());
        }
    }

    /** A new sentence of four words and eight syllables. */
    static Sentence invent(SplitMix random) {
        List<Word> words = new ArrayList<>();
        int left = SYLLABLES;
        for (int wordsLeft = 4; wordsLeft > 0; wordsLeft--) {
            int most = Math.min(3, left - (wordsLeft - 1));
            int least = Math.max(1, left - 3 * (wordsLeft - 1));
            int size = wordsLeft == 1 ? left : least + random.index(most - least + 1);
            words.add(word(size, random));
            left -= size;
        }
        return new Sentence(words);
    }

    private static Word word(int size, SplitMix random) {
        List<List<Phoneme>> syllables = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Phoneme> syllable = new ArrayList<>();
            syllable.add(pick(Phoneme.ONSETS, random));
            syllable.add(pick(Phoneme.VOWELS, random));
            if (i == size - 1 && random.unit() < 0.3) {
                syllable.add(pick(Phoneme.CODAS, random));
            }
            syllables.add(syllable);
        }
        return new Word(syllables, Math.max(0, size - 2));
    }

    private static Phoneme pick(List<Phoneme> sounds, SplitMix random) {
        return sounds.get(random.index(sounds.size()));
    }

    /** The sentence as it is written. */
    String text() {
        return words.stream().map(Word::spelling).collect(Collectors.joining(" "));
    }
}
