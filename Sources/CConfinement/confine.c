#include "confine.h"

#if defined(__linux__) && __has_include(<linux/landlock.h>)

#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// Rights that older headers do not know.
enum { REFER = 1 << 13, TRUNCATE = 1 << 14 };

static const uint64_t making =
    LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR |
    LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK |
    LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;

static int allow(int rules, const char *path, uint64_t rights) {
    int descriptor = open(path, O_PATH | O_CLOEXEC);
    // What is not there needs no right.
    if (descriptor < 0) return errno == ENOENT || errno == ENOTDIR ? 0 : errno;
    struct landlock_path_beneath_attr rule = {.allowed_access = rights, .parent_fd = descriptor};
    int code = syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0 ? 0 : errno;
    close(descriptor);
    return code;
}

/// The loader that a 64-bit binary names, which the kernel starts first; empty where it names none. -1 for what is no such binary.
static int find_loader(const char *program, char *loader, size_t capacity) {
    int descriptor = open(program, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return -1;
    loader[0] = 0;
    Elf64_Ehdr head;
    int result = -1;
    if (pread(descriptor, &head, sizeof head, 0) == (ssize_t)sizeof head && memcmp(head.e_ident, ELFMAG, SELFMAG) == 0 &&
        head.e_ident[EI_CLASS] == ELFCLASS64 && head.e_phentsize == sizeof(Elf64_Phdr)) {
        result = 0;
        for (int index = 0; index < head.e_phnum; index++) {
            Elf64_Phdr part;
            off_t place = (off_t)(head.e_phoff + (uint64_t)index * sizeof part);
            if (pread(descriptor, &part, sizeof part, place) != (ssize_t)sizeof part) result = -1;
            if (result != 0 || part.p_type != PT_INTERP) continue;
            if (part.p_filesz == 0 || part.p_filesz >= capacity ||
                pread(descriptor, loader, part.p_filesz, (off_t)part.p_offset) != (ssize_t)part.p_filesz) {
                result = -1;
            } else {
                loader[part.p_filesz] = 0;
            }
            break;
        }
    }
    close(descriptor);
    return result;
}

int azmoon_confine_thread(const char *program, const char *const *folders) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) return -1;
    char loader[4096];
    int isBinary = find_loader(program, loader, sizeof loader) == 0;
    uint64_t writing = LANDLOCK_ACCESS_FS_WRITE_FILE | making | (version >= 2 ? REFER : 0) | (version >= 3 ? TRUNCATE : 0);
    uint64_t file = LANDLOCK_ACCESS_FS_WRITE_FILE | (version >= 3 ? TRUNCATE : 0);
    struct landlock_ruleset_attr handled;
    memset(&handled, 0, sizeof handled);
    handled.handled_access_fs = writing | (isBinary ? LANDLOCK_ACCESS_FS_EXECUTE : 0);
    int rules = (int)syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0);
    if (rules < 0) return errno;
    int code = allow(rules, "/dev/null", file);
    for (int index = 0; code == 0 && folders[index]; index++) code = allow(rules, folders[index], writing);
    if (code == 0 && isBinary) code = allow(rules, program, LANDLOCK_ACCESS_FS_EXECUTE);
    if (code == 0 && isBinary && loader[0]) code = allow(rules, loader, LANDLOCK_ACCESS_FS_EXECUTE);
    if (code == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) code = errno;
    if (code == 0 && syscall(SYS_landlock_restrict_self, rules, 0) != 0) code = errno;
    close(rules);
    return code;
}

#else

int azmoon_confine_thread(const char *program, const char *const *folders) { return -1; }

#endif
