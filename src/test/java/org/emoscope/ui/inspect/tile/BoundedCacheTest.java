package org.emoscope.ui.inspect.tile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedCacheTest {

    private final BoundedCache<String, String> cache = new BoundedCache<>(10);

    @Test
    void whatWasNotUsedForLongestGoesFirst() {
        cache.put("a", "A", 4);
        cache.put("b", "B", 4);
        assertThat(cache.get("a")).isEqualTo("A");

        cache.put("c", "C", 4);

        assertThat(cache.get("b")).isNull();
        assertThat(cache.get("a")).isEqualTo("A");
        assertThat(cache.bytes()).isEqualTo(8);
    }

    @Test
    void whatIsForgottenGivesItsRoomBack() {
        cache.put("a", "A", 4);
        cache.put("b", "B", 4);

        cache.forget("a"::equals);

        assertThat(cache.get("a")).isNull();
        assertThat(cache.get("b")).isEqualTo("B");
        assertThat(cache.bytes()).isEqualTo(4);
    }
}
