package org.emoscope.ui.inspect.tile;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was used last, up to so many bytes. Safe for use by many threads.
 *
 * @param <K> a key, compared with {@code equals}
 * @param <V> what is kept
 */
final class BoundedCache<K, V> {

    private record Entry<V>(V value, long bytes) {}

    private final long mostBytes;
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    BoundedCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized @Nullable V get(K key) {
        Entry<V> entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** Keeps a value in place of what is there for the key, and drops the oldest ones that do not fit any more. */
    synchronized void put(K key, V value, long size) {
        Entry<V> before = entries.put(key, new Entry<>(value, size));
        bytes += size - (before == null ? 0 : before.bytes());
        Iterator<Entry<V>> oldest = entries.values().iterator();
        while (bytes > mostBytes && entries.size() > 1) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    /** Drops what belongs to some keys. */
    synchronized void forget(Predicate<K> which) {
        Iterator<Map.Entry<K, Entry<V>>> each = entries.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<K, Entry<V>> entry = each.next();
            if (which.test(entry.getKey())) {
                bytes -= entry.getValue().bytes();
                each.remove();
            }
        }
    }

    synchronized long bytes() {
        return bytes;
    }
}
