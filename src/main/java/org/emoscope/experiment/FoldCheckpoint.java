package org.emoscope.experiment;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.emoscope.file.AtomicFiles;
import org.emoscope.model.NetworkState;

/**
 * What the training of a fold has reached after an epoch: enough to go on as if it had never stopped.
 *
 * <p>Nothing random is kept: what an epoch draws follows from seed, fold and epoch.
 *
 * @param epochs the results so far
 * @param current weights and optimiser after the last of them
 * @param bestEpoch the best one so far, from 1
 * @param best its weights
 */
record FoldCheckpoint(List<EpochResult> epochs, NetworkState current, int bestEpoch, NetworkState best) {

    private static final int MAGIC = 0x454D4F43;
    private static final int VERSION = 1;

    FoldCheckpoint {
        epochs = List.copyOf(epochs);
    }

    void write(Path file) throws IOException {
        AtomicFiles.write(file, out -> {
            CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32C());
            DataOutputStream data = new DataOutputStream(checked);
            data.writeInt(MAGIC);
            data.writeInt(VERSION);
            data.writeInt(epochs.size());
            for (EpochResult e : epochs) {
                data.writeLong(e.seed());
                data.writeInt(e.fold());
                data.writeInt(e.epoch());
                data.writeDouble(e.loss());
                data.writeDouble(e.validationLoss());
                data.writeDouble(e.validationUa());
                data.writeDouble(e.validationWa());
                data.writeDouble(e.seconds());
            }
            write(data, current);
            data.writeInt(bestEpoch);
            write(data, best);
            data.writeLong(checked.getChecksum().getValue());
        });
    }

    /** Reads a checkpoint; one that is missing, damaged or of another version counts as none. */
    static Optional<FoldCheckpoint> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        CRC32C sum = new CRC32C();
        if (bytes.length < 2 * Long.BYTES) {
            return Optional.empty();
        }
        sum.update(bytes, 0, bytes.length - Long.BYTES);
        if (sum.getValue() != ByteBuffer.wrap(bytes).getLong(bytes.length - Long.BYTES)) {
            return Optional.empty();
        }
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        if (data.readInt() != MAGIC || data.readInt() != VERSION) {
            return Optional.empty();
        }
        List<EpochResult> epochs = new ArrayList<>();
        for (int n = data.readInt(); n > 0; n--) {
            epochs.add(new EpochResult(
                    data.readLong(),
                    data.readInt(),
                    data.readInt(),
                    data.readDouble(),
                    data.readDouble(),
                    data.readDouble(),
                    data.readDouble(),
                    data.readDouble()));
        }
        NetworkState current = readState(data);
        int bestEpoch = data.readInt();
        return Optional.of(new FoldCheckpoint(epochs, current, bestEpoch, readState(data)));
    }

    private static void write(DataOutputStream data, NetworkState state) throws IOException {
        write(data, state.weights());
        write(data, state.optimiser());
        data.writeInt(state.steps());
    }

    private static NetworkState readState(DataInputStream data) throws IOException {
        return new NetworkState(readFloats(data), readFloats(data), data.readInt());
    }

    private static void write(DataOutputStream data, float[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(values.length, Float.BYTES));
        bytes.asFloatBuffer().put(values);
        data.writeInt(values.length);
        data.write(bytes.array());
    }

    private static float[] readFloats(DataInputStream data) throws IOException {
        float[] values = new float[data.readInt()];
        ByteBuffer.wrap(data.readNBytes(values.length * Float.BYTES))
                .asFloatBuffer()
                .get(values);
        return values;
    }
}
