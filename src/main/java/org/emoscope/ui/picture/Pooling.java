package org.emoscope.ui.picture;

/** Which of several values a pixel shows that has room for one. */
enum Pooling {
    /** The largest, of levels: nothing short is lost. */
    LARGEST {
        @Override
        float of(float one, float other) {
            return Math.max(one, other);
        }
    },
    /** The one furthest from 0, of differences: neither sign hides the other; of equal ones the positive. */
    FURTHEST {
        @Override
        float of(float one, float other) {
            float apart = Math.abs(one) - Math.abs(other);
            return apart == 0 ? Math.max(one, other) : apart > 0 ? one : other;
        }
    };

    abstract float of(float one, float other);
}
