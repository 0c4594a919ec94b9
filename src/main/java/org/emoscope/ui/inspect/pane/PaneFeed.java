package org.emoscope.ui.inspect.pane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.EndpointResult;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.tile.ColumnCache;
import org.emoscope.ui.inspect.tile.Crew;
import org.emoscope.ui.inspect.tile.Hand;
import org.emoscope.ui.inspect.tile.SoundLayers;
import org.emoscope.ui.inspect.tile.TileCache;
import org.emoscope.ui.inspect.tile.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Follows the recording and its parameters, and makes what the panes that are open show of them, on workers. Lives on the
 * JavaFX thread.
 */
public final class PaneFeed {

    private static final long COLUMN_BYTES = 64L << 20;
    private static final long TILE_BYTES = 64L << 20;

    private final InspectModel model;
    private final EndpointModel endpoints;
    private final WorkbenchServices services;
    private final Executor workers;
    private final Hand hand;
    private final Workshop workshop;
    private final Map<PaneKind, PaneContent> contents = new EnumMap<>(PaneKind.class);
    private final Map<PaneKind, Integer> wanted = new EnumMap<>(PaneKind.class);
    private final List<Listener> listeners = new ArrayList<>();
    private final Runnable more;
    private final ComparedLayers compared;
    private @Nullable Recording recording;
    private @Nullable SoundLayers layers;

    /** @param endpoints what was found in the recording, once it has been */
    public PaneFeed(InspectModel model, EndpointModel endpoints, WorkbenchServices services) {
        this.model = model;
        this.endpoints = endpoints;
        this.services = services;
        Executor pool = services.tasks().quietly(Pool.DSP);
        this.hand = new Hand(pool);
        this.workers = new Crew(pool, Pool.DSP.threads(), hand);
        this.workshop = new Workshop(workers, hand, new ColumnCache(COLUMN_BYTES), new TileCache(TILE_BYTES));
        Runnable grown = services.bridge().gathered(() -> listeners.forEach(Listener::grown));
        this.more = hand.whenAtRest(grown); // a moving hand has everything painted anew anyway
        this.compared = new ComparedLayers(workshop, more);
        InvalidationListener changed = property -> follow();
        model.axis().visibleProperty().addListener(property -> hand.moved());
        model.recordingProperty().addListener(changed);
        model.parametersProperty().addListener(changed);
        model.comparedProperty().addListener(property -> compare());
        model.pitchShownProperty().addListener(property -> renew(PaneKind.SPECTROGRAM));
        model.endpointsShownProperty().addListener(property -> renew(PaneKind.SPECTROGRAM));
        endpoints.resultProperty().addListener(property -> endpointsFound());
        model.arrangement().openKindsProperty().addListener((property, before, now) -> makeMissing());
    }

    /** Lets go of the recording. */
    public void close() {
        compared.close();
        if (layers != null) {
            layers.close();
        }
    }

    /** Whether everything has been computed that the open panes need for all of the recording. */
    public boolean isComplete() {
        return layers != null && layers.isComplete() && openKinds().stream().allMatch(contents::containsKey);
    }

    /** What a pane shows, if it has been made. */
    Optional<PaneContent> content(PaneKind kind) {
        return Optional.ofNullable(contents.get(kind));
    }

    /** Follows what there is to see. */
    public interface Listener {

        /** There is something else to see. */
        void changed();

        /** There is more to see of the same. */
        default void grown() {
            changed();
        }
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    private void follow() {
        Recording now = model.recordingProperty().get();
        FeatureParameters parameters = model.parametersProperty().get();
        SoundLayers before = layers;
        if (now == null) {
            return;
        }
        if (before == null || recording != now) {
            if (before != null) {
                before.close();
            }
            hand.rest();
            contents.clear();
            tell();
            layers = SoundLayers.of(now.speech(), parameters, workshop, more);
        } else {
            before.retire();
            layers = before.with(parameters);
        }
        recording = now;
        contents.keySet().retainAll(openKinds());
        compared.follow(model.comparedProperty().get(), parameters);
        openKinds().stream()
                .sorted(Comparator.comparing(PaneContents::readsAllSamples))
                .forEach(this::remake);
    }

    private void compare() {
        compared.follow(
                model.comparedProperty().get(), model.parametersProperty().get());
        PaneKind.OF_COMPARISON.forEach(contents::remove);
        openKinds().stream().filter(PaneKind.OF_COMPARISON::contains).forEach(this::remake);
        tell();
    }

    private void makeMissing() {
        openKinds().stream().filter(kind -> !contents.containsKey(kind)).forEach(this::remake);
    }

    private List<PaneKind> openKinds() {
        return model.arrangement().openKindsProperty().get();
    }

    private void endpointsFound() {
        renew(PaneKind.ENDPOINTS);
        if (model.endpointsShownProperty().get()) {
            renew(PaneKind.SPECTROGRAM);
        }
    }

    /** What a closed pane showed is made again when it opens. */
    private void renew(PaneKind kind) {
        if (openKinds().contains(kind)) {
            remake(kind);
        } else {
            wanted.merge(kind, 1, Integer::sum);
            contents.remove(kind);
        }
    }

    private void remake(PaneKind kind) {
        SoundLayers now = layers;
        if (now != null) {
            Optional<EndpointResult> found = endpoints();
            List<Wish> wishes = kind == PaneKind.SPECTROGRAM ? wishes(found) : List.of();
            PaneContents.Beside beside = new PaneContents.Beside(found, compared.now());
            int number = wanted.merge(kind, 1, Integer::sum);
            workers.execute(() -> make(new Order(kind, number), now, wishes, beside));
        }
    }

    private Optional<EndpointResult> endpoints() {
        return Optional.ofNullable(endpoints.resultProperty().get()).filter(result -> result.recording() == recording);
    }

    /** What is to be drawn over the spectrogram; made on a worker. */
    private interface Wish {
        Overlay of(SoundLayers layers);
    }

    private List<Wish> wishes(Optional<EndpointResult> found) {
        List<Wish> wishes = new ArrayList<>();
        if (model.endpointsShownProperty().get()) {
            found.ifPresent(result -> wishes.add(of -> new EndpointOverlay(result.segments())));
        }
        if (model.pitchShownProperty().get()) {
            wishes.add(of -> new PitchOverlay(of.pitch()));
        }
        return wishes;
    }

    /** Of the contents asked for of a kind only that of the greatest number is wanted. */
    private record Order(PaneKind kind, int number) {}

    private void make(Order order, SoundLayers of, List<Wish> wishes, PaneContents.Beside beside) {
        if (of.isRetired()) {
            return;
        }
        try {
            List<Overlay> overlays = wishes.stream().map(wish -> wish.of(of)).toList();
            PaneContents.of(order.kind, of, overlays, beside)
                    .ifPresent(content -> services.bridge().execute(() -> made(order, of, beside.compared(), content)));
        } catch (RuntimeException | OutOfMemoryError e) {
            services.bridge().execute(() -> failed(e));
        }
    }

    private void made(Order order, SoundLayers of, Optional<SoundLayers> second, PaneContent content) {
        boolean current = !PaneKind.OF_COMPARISON.contains(order.kind) || second.equals(compared.now());
        if (of == layers && current && order.number == wanted.get(order.kind)) {
            contents.put(order.kind, content);
            tell();
        }
    }

    private void failed(Throwable failure) {
        services.notices()
                .warn(Problem.of(
                        Messages.text("inspect.preset.failed"),
                        Messages.text("inspect.preset.failed.remedy"),
                        failure));
    }

    private void tell() {
        listeners.forEach(Listener::changed);
    }
}
