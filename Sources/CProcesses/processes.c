#define _GNU_SOURCE
#include "CProcesses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <unistd.h>

static int prepare(posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes, const char *directory,
                   const int streams[3]) {
    int code = 0;
    for (int stream = 0; stream < 3 && code == 0; stream++) {
        code = posix_spawn_file_actions_adddup2(actions, streams[stream], stream);
    }
    if (code == 0 && directory) code = posix_spawn_file_actions_addchdir_np(actions, directory);
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 34)
    // Libraries open files that programs would inherit.
    if (code == 0) code = posix_spawn_file_actions_addclosefrom_np(actions, 3);
#endif
    sigset_t signals;
    sigemptyset(&signals);
    if (code == 0) code = posix_spawnattr_setsigmask(attributes, &signals);
    const int ours[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ, SIGCHLD};
    for (unsigned i = 0; i < sizeof ours / sizeof *ours; i++) sigaddset(&signals, ours[i]);
    if (code == 0) code = posix_spawnattr_setsigdefault(attributes, &signals);
    if (code == 0) code = posix_spawnattr_setpgroup(attributes, 0);
    if (code == 0) {
        code = posix_spawnattr_setflags(attributes,
                                        POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    }
    return code;
}

int azmoon_start_process(pid_t *process, const char *program, char *const arguments[], char *const environment[],
                         const char *directory, const int streams[3]) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int code = posix_spawn_file_actions_init(&actions);
    if (code != 0) return code;
    code = posix_spawnattr_init(&attributes);
    if (code == 0) {
        code = prepare(&actions, &attributes, directory, streams);
        if (code == 0) code = posix_spawnp(process, program, &actions, &attributes, arguments, environment);
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&actions);
    return code;
}

int azmoon_private_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int azmoon_process_descriptor(pid_t process) {
#ifdef SYS_pidfd_open
    return (int)syscall(SYS_pidfd_open, process, 0);
#else
    (void)process;
    errno = ENOSYS;
    return -1;
#endif
}
