package org.emoscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.emoscope.model.NetworkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldCheckpointTest {

    private static final EpochResult EPOCH = new EpochResult(7, 2, 1, 1.5, 1.25, 0.5, 0.75, 3.5, "fine", 40, 0.01, 0.2);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("fold.checkpoint");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        StageProgress done = new StageProgress(List.of(EPOCH), state(1), 1, state(2));
        new FoldCheckpoint(List.of(0, 3), List.of(done), Optional.of(done)).write(file);

        FoldCheckpoint read = FoldCheckpoint.read(file).orElseThrow();

        assertThat(read.similar()).containsExactly(0, 3);
        assertThat(read.epochs()).containsExactly(EPOCH, EPOCH);
        assertThat(read.current().orElseThrow().best().weights()).containsExactly(2);
        assertThat(read.done().get(0).current().steps()).isEqualTo(1);
    }

    @Test
    void oneOfAVersionThatDidNotTellTheWaitIsReadWithoutIt() throws IOException {
        Files.write(file, withoutWait());

        FoldCheckpoint read = FoldCheckpoint.read(file).orElseThrow();

        assertThat(read.epochs())
                .containsExactly(new EpochResult(7, 2, 1, 1.5, 1.25, 0.5, 0.75, 3.5, "fine", 40, 0.01, 0));
        assertThat(read.current().orElseThrow().bestEpoch()).isEqualTo(1);
    }

    @Test
    void aDamagedOneCountsAsNone() throws IOException {
        byte[] whole = withoutWait();
        for (int length : new int[] {0, 3, 15, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(FoldCheckpoint.read(file)).as("%d bytes", length).isEmpty();
        }
        whole[20] ^= 1;
        Files.write(file, whole);
        assertThat(FoldCheckpoint.read(file)).isEmpty();
        assertThat(FoldCheckpoint.read(folder.resolve("nothing"))).isEmpty();
    }

    private static NetworkState state(int number) {
        return new NetworkState(new float[] {number}, new float[] {1, 2}, number);
    }

    /** A checkpoint of format 2: no stage done, one under way. */
    private static byte[] withoutWait() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        for (int number : new int[] {0x454D4F43, 2, 0, 0}) {
            data.writeInt(number);
        }
        data.writeBoolean(true);
        data.writeInt(1);
        data.writeLong(EPOCH.seed());
        data.writeInt(EPOCH.fold());
        data.writeInt(EPOCH.epoch());
        for (double value : new double[] {1.5, 1.25, 0.5, 0.75, 3.5}) {
            data.writeDouble(value);
        }
        data.writeUTF("fine");
        data.writeDouble(40);
        data.writeDouble(0.01);
        weights(data, 1);
        data.writeInt(1);
        weights(data, 2);
        CRC32C sum = new CRC32C();
        sum.update(bytes.toByteArray());
        data.writeLong(sum.getValue());
        return bytes.toByteArray();
    }

    private static void weights(DataOutputStream data, float weight) throws IOException {
        data.writeInt(1);
        data.writeFloat(weight);
        data.writeInt(0);
        data.writeInt(1);
    }
}
