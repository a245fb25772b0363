// The error function.
#ifndef ELEMENTARY_ERRORS_H
#define ELEMENTARY_ERRORS_H

#include "elementary_exponentials.h"

#pragma STDC FP_CONTRACT OFF

/// erfc x for x in 0.46...28: e^(-x² + h), where h = ln(e^(x²) erfc x) up to 1 and ln(x e^(x²) erfc x) beyond is small, so that the errors of its polynomials
/// are small beside the exponential's.
ELEMENTARY double elementary_erfc_tail(double x) {
    ElementaryPair base, square = elementary_product(x, x);
    double s = 1 / x, p;
    if (x < 1) {
        base.high = ELEMENTARY_ERFC_NEAR_HIGH;
        base.low = ELEMENTARY_ERFC_NEAR_LOW;
        p = (x - 0.75) * ELEMENTARY_POLYNOMIAL(ELEMENTARY_ERFC_NEAR, x - 0.75);
    } else if (x < 2) {
        base.high = ELEMENTARY_ERFC_A_HIGH;
        base.low = ELEMENTARY_ERFC_A_LOW;
        p = (s - 0.75) * ELEMENTARY_POLYNOMIAL(ELEMENTARY_ERFC_A, s - 0.75);
    } else if (x < 4) {
        base.high = ELEMENTARY_ERFC_B_HIGH;
        base.low = ELEMENTARY_ERFC_B_LOW;
        p = (s - 0.375) * ELEMENTARY_POLYNOMIAL(ELEMENTARY_ERFC_B, s - 0.375);
    } else {
        base.high = ELEMENTARY_ERFC_C_HIGH;
        base.low = ELEMENTARY_ERFC_C_LOW;
        p = (s - 0.125) * ELEMENTARY_POLYNOMIAL(ELEMENTARY_ERFC_C, s - 0.125);
    }
    ElementaryPair sum = elementary_sum(base.high, -square.high);
    ElementaryPair exponent = elementary_sum(sum.high, p);
    exponent = elementary_ordered_sum(exponent.high, exponent.low + (sum.low + (base.low - square.low)));
    ElementaryScaled power = elementary_scaled_exp(exponent.high, exponent.low);
    if (x >= 1) {
        double quotient = power.value.high / x;
        ElementaryPair back = elementary_product(quotient, x);
        double rest = (((power.value.high - back.high) - back.low) + power.value.low) / x;
        // Between 1 and 2 again, for the rounding of a subnormal number: x is at least 1 and at most 28.
        double scale = x < 2 ? 2 : x < 4 ? 4 : x < 8 ? 8 : x < 16 ? 16 : 32;
        power.value = elementary_ordered_sum(quotient * scale, rest * scale);
        power.exponent -= x < 2 ? 1 : x < 4 ? 2 : x < 8 ? 3 : x < 16 ? 4 : 5;
    }
    return elementary_scaled(power);
}

/// x p(x²), which is erf x - x, for |x| <= 1.
ELEMENTARY double elementary_erf_rest(double x) { return x * ELEMENTARY_POLYNOMIAL(ELEMENTARY_ERF, x * x); }

/// The error function, 2/√π ∫₀ˣ e^(-t²) dt.
ELEMENTARY_SWIFT("erf(_:)")
ELEMENTARY double elementary_erf(double x) {
    double a = elementary_abs(x);
    if (x != x) return x;
    // Small numbers are scaled so that their products are not subnormal.
    if (a < 0x1p-900) return x * 0x1p100 * 1.1283791670955126 * 0x1p-100;
    if (a < 0.75) return x + elementary_erf_rest(x);
    double result = a < 6 ? 1 - elementary_erfc_tail(a) : 1;
    return x < 0 ? -result : result;
}

/// 1 - erf x, without cancellation for large x.
ELEMENTARY_SWIFT("erfc(_:)")
ELEMENTARY double elementary_erfc(double x) {
    if (x != x) return x;
    if (x < -6) return 2;
    if (x < -0.46) return 2 - elementary_erfc_tail(-x);
    if (x < 0.46) {
        ElementaryPair sum = elementary_ordered_sum(1, -x);
        return sum.high + (sum.low - elementary_erf_rest(x));
    }
    return x < 27.3 ? elementary_erfc_tail(x) : 0;
}

#endif
