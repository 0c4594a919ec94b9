package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.emoscope.dsp.FrameMatrix;
import org.junit.jupiter.api.Test;

class MatrixWritersTest {

    private static String csv(FrameMatrix matrix) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvMatrixWriter.write(matrix, out);
        return out.toString(StandardCharsets.US_ASCII);
    }

    @Test
    void numbersHaveNineSignificantDigits() throws IOException {
        FrameMatrix matrix =
                new FrameMatrix(2, 4, new float[] {0, -1.5f, 100, 0.1f, 1e-10f, 123_456_792f, -3.3333333e-5f, 3.4e38f});

        assertThat(csv(matrix))
                .isEqualTo("0,-1.5,100,0.100000001\n1.00000001E-10,123456792,-0.0000333333337,3.39999995E+38\n");
    }

    @Test
    void everyFloatComesBackFromItsText() throws IOException {
        Random random = new Random(9);
        float[] values = new float[4000];
        for (int i = 0; i < values.length; i++) {
            do {
                values[i] = Float.intBitsToFloat(random.nextInt());
            } while (!Float.isFinite(values[i]));
        }
        String[] numbers =
                csv(new FrameMatrix(1, values.length, values)).strip().split(",");

        for (int i = 0; i < values.length; i++) {
            assertThat(Float.parseFloat(numbers[i])).isEqualTo(values[i]);
        }
    }

    @Test
    void anArrayFileHasAnAlignedHeaderAndLittleEndianRows() throws IOException {
        for (int frames : new int[] {0, 1, 3, 1_000}) {
            FrameMatrix matrix = new FrameMatrix(frames, 2, new float[2 * frames]);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            NpyWriter.write(matrix, out);
            ByteBuffer file = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
            int header = 10 + file.getShort(8);

            assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("\u0093NUMPY\1\0");
            assertThat(header % 64).isZero();
            assertThat(new String(file.array(), 10, header - 10, StandardCharsets.US_ASCII))
                    .startsWith("{'descr': '<f4', 'fortran_order': False, 'shape': (" + frames + ", 2), }")
                    .endsWith("\n");
            assertThat(file.limit()).isEqualTo(header + 8 * frames);
        }
    }

    @Test
    void anArrayFileHoldsTheValuesRowByRow() throws IOException {
        FrameMatrix matrix = new FrameMatrix(2, 2, new float[] {1, 2, 3, 4});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NpyWriter.write(matrix, out);
        ByteBuffer file = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);

        file.position(file.limit() - 16);
        assertThat(new float[] {file.getFloat(), file.getFloat(), file.getFloat(), file.getFloat()})
                .containsExactly(1, 2, 3, 4);
    }
}
