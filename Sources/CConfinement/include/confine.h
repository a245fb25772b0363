#pragma once

/// Confines the calling thread, and every process that it starts from now on, for good: of all programs only `program` can be
/// started, where it is a binary (of a script nothing is known about what it starts itself), and files can be written, made and
/// removed only beneath `folders`, an array that ends with a null pointer.
///
/// Returns 0 when the thread is confined, -1 when this system cannot do so, else an error number.
int azmoon_confine_thread(const char *program, const char *const *folders);
