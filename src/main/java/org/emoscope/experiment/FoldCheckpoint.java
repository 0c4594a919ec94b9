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
 * What the training of a fold has reached: the stages that are done, and how far the one under way is.
 *
 * @param similar indices of the classes that the system set apart
 * @param done the stages that are trained, in order, with their optimisers left out
 * @param current the stage under way; empty between two stages
 */
record FoldCheckpoint(List<Integer> similar, List<StageProgress> done, Optional<StageProgress> current) {

    private static final int MAGIC = 0x454D4F43;
    private static final int VERSION = 3;

    /** The oldest that is read; its epochs do not tell how long they waited for data. */
    private static final int WITHOUT_WAIT = 2;

    FoldCheckpoint {
        similar = List.copyOf(similar);
        done = List.copyOf(done);
    }

    /** The results of all stages so far. */
    List<EpochResult> epochs() {
        List<EpochResult> all = new ArrayList<>();
        done.forEach(stage -> all.addAll(stage.epochs()));
        current.ifPresent(stage -> all.addAll(stage.epochs()));
        return all;
    }

    void write(Path file) throws IOException {
        AtomicFiles.write(file, out -> {
            CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32C());
            DataOutputStream data = new DataOutputStream(checked);
            data.writeInt(MAGIC);
            data.writeInt(VERSION);
            data.writeInt(similar.size());
            for (int index : similar) {
                data.writeInt(index);
            }
            data.writeInt(done.size());
            for (StageProgress stage : done) {
                write(data, stage);
            }
            data.writeBoolean(current.isPresent());
            if (current.isPresent()) {
                write(data, current.get());
            }
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
        if (data.readInt() != MAGIC) {
            return Optional.empty();
        }
        int version = data.readInt();
        if (version < WITHOUT_WAIT || version > VERSION) {
            return Optional.empty();
        }
        List<Integer> similar = new ArrayList<>();
        for (int n = data.readInt(); n > 0; n--) {
            similar.add(data.readInt());
        }
        List<StageProgress> done = new ArrayList<>();
        for (int n = data.readInt(); n > 0; n--) {
            done.add(readStage(data, version));
        }
        Optional<StageProgress> current = data.readBoolean() ? Optional.of(readStage(data, version)) : Optional.empty();
        return Optional.of(new FoldCheckpoint(similar, done, current));
    }

    private static void write(DataOutputStream data, StageProgress stage) throws IOException {
        data.writeInt(stage.epochs().size());
        for (EpochResult e : stage.epochs()) {
            data.writeLong(e.seed());
            data.writeInt(e.fold());
            data.writeInt(e.epoch());
            data.writeDouble(e.loss());
            data.writeDouble(e.validationLoss());
            data.writeDouble(e.validationUa());
            data.writeDouble(e.validationWa());
            data.writeDouble(e.seconds());
            data.writeUTF(e.stage());
            data.writeDouble(e.samplesPerSecond());
            data.writeDouble(e.gradientRatio());
            data.writeDouble(e.dataWait());
        }
        write(data, stage.current());
        data.writeInt(stage.bestEpoch());
        write(data, stage.best());
    }

    private static StageProgress readStage(DataInputStream data, int version) throws IOException {
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
                    data.readDouble(),
                    data.readUTF(),
                    data.readDouble(),
                    data.readDouble(),
                    version > WITHOUT_WAIT ? data.readDouble() : 0));
        }
        NetworkState current = readState(data);
        int bestEpoch = data.readInt();
        return new StageProgress(epochs, current, bestEpoch, readState(data));
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
