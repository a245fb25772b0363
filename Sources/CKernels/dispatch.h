// Calls the kernel NAME of the type that `wide` picks: float64 or float32.
#ifndef DISPATCH_H
#define DISPATCH_H

#define DISPATCH(NAME, ...)                                                                                            \
    if (wide) {                                                                                                        \
        NAME##_f64(__VA_ARGS__);                                                                                       \
    } else {                                                                                                           \
        NAME##_f32(__VA_ARGS__);                                                                                       \
    }

#endif
