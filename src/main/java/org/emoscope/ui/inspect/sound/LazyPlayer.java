package org.emoscope.ui.inspect.sound;

import java.util.function.Supplier;
import org.emoscope.audio.Player;
import org.jspecify.annotations.Nullable;

/** A player that is made when it is first needed. Safe for use by many threads. */
final class LazyPlayer {

    private final Supplier<Player> maker;
    private @Nullable Player player;

    LazyPlayer(Supplier<Player> maker) {
        this.maker = maker;
    }

    synchronized Player get() {
        if (player == null) {
            player = maker.get();
        }
        return player;
    }

    /** Ends what plays, if there is a player. */
    synchronized void stop() {
        if (player != null) {
            player.stop();
        }
    }

    synchronized void close() {
        if (player != null) {
            player.close();
        }
    }
}
