package org.emoscope.audio;

/**
 * The two telephone codes, eight bits for about thirteen, as 16-bit values.
 *
 * <p>Source: ITU-T Recommendation G.711 (1988).
 */
final class Companding {

    private static final int MU_BIAS = 0x84;

    private Companding() {}

    /** Sign, three bits of exponent, four of mantissa; all bits stored inverted. */
    static int muLaw(byte code) {
        int bits = ~code & 0xFF;
        int magnitude = (((bits & 0x0F) << 3) + MU_BIAS << (bits >> 4 & 7)) - MU_BIAS;
        return (bits & 0x80) == 0 ? magnitude : -magnitude;
    }

    /** Sign, three bits of exponent, four of mantissa; every other bit stored inverted. */
    static int aLaw(byte code) {
        int bits = (code ^ 0x55) & 0xFF;
        int exponent = bits >> 4 & 7;
        int mantissa = (bits & 0x0F) << 4;
        int magnitude = exponent == 0 ? mantissa + 8 : mantissa + 0x108 << exponent - 1;
        return (bits & 0x80) == 0 ? -magnitude : magnitude;
    }
}
