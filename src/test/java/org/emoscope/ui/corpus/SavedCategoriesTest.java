package org.emoscope.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.label.CategoryMap;
import org.junit.jupiter.api.Test;

class SavedCategoriesTest {

    @Test
    void aChangedMapComesBack() throws CorpusException {
        CategoryMap map = CategoryMap.standard().with(Map.of("fear", "sad", "neutral", "none", "a=b", "joy"));

        assertThat(SavedCategories.map(SavedCategories.texts(map))).isEqualTo(map);
        assertThat(SavedCategories.texts(CategoryMap.standard())).isEmpty();
    }

    @Test
    void whatSaysNothingIsPassedOver() throws CorpusException {
        CategoryMap map = SavedCategories.map(List.of("fear", "anger=red", "=", "calm=joy"));

        assertThat(map).isEqualTo(CategoryMap.standard().with(Map.of("calm", "joy")));
    }
}
