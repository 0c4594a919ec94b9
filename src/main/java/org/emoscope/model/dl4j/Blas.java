package org.emoscope.model.dl4j;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;

import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Matrix products of the OpenBLAS that ND4J brings along, on the calling thread alone.
 *
 * <p>ND4J's own {@code gemm} takes a tenth of a millisecond a call before it begins; called directly, OpenBLAS begins at
 * once. It is kept to one thread because a network shares its examples out among threads of its own, which keeps each
 * core on its own data from the first layer to the last. Safe for use by many threads.
 */
final class Blas {

    static {
        Nd4j.factory().blas().setMaxThreads(1);
    }

    private Blas() {}

    /** {@code c = a·b + keep·c}: {@code [m][k] · [k][n]}; {@code keep} is 0 or 1. */
    static void multiply(Matrix a, Matrix b, float keep, Matrix c) {
        check(a.columns() == b.rows() && a.rows() == c.rows() && b.columns() == c.columns(), a, b, c);
        gemm(CblasNoTrans, CblasNoTrans, a.columns(), a, b, keep, c);
    }

    /** {@code c = aᵀ·b + keep·c}: {@code [k][m]ᵀ · [k][n]}. */
    static void multiplyTransposedFirst(Matrix a, Matrix b, float keep, Matrix c) {
        check(a.rows() == b.rows() && a.columns() == c.rows() && b.columns() == c.columns(), a, b, c);
        gemm(CblasTrans, CblasNoTrans, a.rows(), a, b, keep, c);
    }

    /** {@code c = a·bᵀ + keep·c}: {@code [m][k] · [n][k]ᵀ}. */
    static void multiplyTransposedSecond(Matrix a, Matrix b, float keep, Matrix c) {
        check(a.columns() == b.columns() && a.rows() == c.rows() && b.rows() == c.columns(), a, b, c);
        gemm(CblasNoTrans, CblasTrans, a.columns(), a, b, keep, c);
    }

    private static void gemm(int formOfA, int formOfB, int inner, Matrix a, Matrix b, float keep, Matrix c) {
        openblas_nolapack.cblas_sgemm(
                CblasRowMajor,
                formOfA,
                formOfB,
                c.rows(),
                c.columns(),
                inner,
                1,
                a.pointer(),
                a.columns(),
                b.pointer(),
                b.columns(),
                keep,
                c.pointer(),
                c.columns());
    }

    /** Native code reads what it is told to read: a wrong shape would read past the end. */
    private static void check(boolean fits, Matrix a, Matrix b, Matrix c) {
        if (!fits) {
            throw new IllegalArgumentException("matrices do not fit: " + shape(a) + ", " + shape(b) + ", " + shape(c));
        }
    }

    private static String shape(Matrix m) {
        return m.rows() + " x " + m.columns();
    }
}
