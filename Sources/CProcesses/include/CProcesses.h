#ifndef CPROCESSES_H
#define CPROCESSES_H

#include <sys/types.h>

// What Swift does not see of the C library, or cannot call.

// Starts a program and returns 0, or the error number that says why it did not start.
//   program    looked up in PATH unless it holds a slash
//   directory  the folder that it starts in; NULL for this one's
//   streams    the descriptors that become its standard input, output and errors; all above 2
// It leads a group of its own, so that a kill reaches all that it starts and Ctrl-C at the terminal does not; its signals are
// as a shell gives them; it inherits no other descriptor of this process.
int azmoon_start_process(pid_t *process, const char *program, char *const arguments[], char *const environment[],
                         const char *directory, const int streams[3]);

// A pipe whose ends no program inherits. 0, or -1 with errno.
int azmoon_private_pipe(int ends[2]);

// A descriptor that becomes readable when the process ends; -1 where the kernel has none.
int azmoon_process_descriptor(pid_t process);

#endif
