#include "documents/worker/sandbox.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef QORJYN_SECCOMP
#include <seccomp.h>
#endif

namespace qorjyn::pdf {

namespace {

#ifdef QORJYN_SANITIZED
/// AddressSanitizer maps terabytes and asks /proc: it starts under neither the memory limit nor the filters.
constexpr bool Sanitized = true;
#else
constexpr bool Sanitized = false;
#endif

// ---- limits

constexpr rlim_t MemoryBytes = rlim_t(1) << 30;
/// The program replaces a worker after half of this.
constexpr rlim_t ProcessorSeconds = 120;
constexpr rlim_t OpenFiles = 32;

bool limit(int resource, rlim_t value)
{
    const rlimit both = {.rlim_cur = value, .rlim_max = value};
    return ::setrlimit(static_cast<__rlimit_resource>(resource), &both) == 0;
}

/// Whether a limit of no file bytes would hit the answers themselves (a pipe is not counted).
bool answersGoToAFile()
{
    struct ::stat status = {};
    return ::fstat(STDOUT_FILENO, &status) == 0 && S_ISREG(status.st_mode);
}

bool setLimits()
{
    bool all = limit(RLIMIT_CORE, 0) && limit(RLIMIT_CPU, ProcessorSeconds) && limit(RLIMIT_MSGQUEUE, 0);
    if (!Sanitized)
        all = limit(RLIMIT_AS, MemoryBytes) && limit(RLIMIT_MEMLOCK, 0) && limit(RLIMIT_NOFILE, OpenFiles) &&
              all;
    if (!answersGoToAFile())
        all = limit(RLIMIT_FSIZE, 0) && all;
    return all;
}

// ---- Landlock: which files may be read (by its system calls, since glibc has no names for them)

/// The kernel's ruleset attribute as of version 6; an older kernel takes it while the tail is zero.
struct RulesetAttribute
{
    std::uint64_t handledFiles;
    std::uint64_t handledNet;
    std::uint64_t scoped;
};

/// The kernel's attribute of a rule for what lies beneath a directory.
struct [[gnu::packed]] BeneathAttribute
{
    std::uint64_t allowed;
    std::int32_t parent;
};

constexpr std::uint64_t ReadFile = 1U << 2;
constexpr std::uint64_t ReadDirectory = 1U << 3;
constexpr unsigned AskVersion = 1;
constexpr int RuleBeneath = 1;

/// Every right that a version knows: what is handled and not allowed is refused.
constexpr std::uint64_t fileRights(int version)
{
    constexpr int FirstVersion = 13;
    int rights = FirstVersion;
    rights += version >= 2 ? 1 : 0; // moving between directories
    rights += version >= 3 ? 1 : 0; // truncating
    rights += version >= 5 ? 1 : 0; // ioctl on devices
    return (std::uint64_t(1) << rights) - 1;
}

/// Fonts, their configuration and cache, and Poppler's character tables.
constexpr std::array ReadablePaths{"/usr/share/fonts",      "/usr/local/share/fonts", "/etc/fonts",
                                   "/usr/share/fontconfig", "/var/cache/fontconfig",  "/usr/share/poppler",
                                   "/usr/share/texmf/fonts"};

bool allowReading(int ruleset, const char *path)
{
    const int parent = ::open(path, O_PATH | O_CLOEXEC | O_DIRECTORY);
    if (parent < 0)
        return true; // not on this system
    const BeneathAttribute rule = {.allowed = ReadFile | ReadDirectory, .parent = parent};
    const bool added = ::syscall(SYS_landlock_add_rule, ruleset, RuleBeneath, &rule, 0) == 0;
    ::close(parent);
    return added;
}

/// Landlock's version that holds now; 0 when the kernel has none.
int restrictFiles()
{
    const auto version = int(::syscall(SYS_landlock_create_ruleset, nullptr, 0, AskVersion));
    if (version < 1)
        return 0;
    const RulesetAttribute attribute = {.handledFiles = fileRights(version),
                                        .handledNet = version >= 4 ? 3U : 0U, // binding, connecting
                                        .scoped = version >= 6 ? 3U : 0U};    // abstract sockets, signals
    const auto ruleset = int(::syscall(SYS_landlock_create_ruleset, &attribute, sizeof attribute, 0));
    if (ruleset < 0)
        return 0;
    bool done = true;
    for (const char *path : ReadablePaths)
        done = allowReading(ruleset, path) && done;
    done = done && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    ::close(ruleset);
    return done ? version : 0;
}

// ---- seccomp: which system calls may be made

#ifdef QORJYN_SECCOMP

/// What reading, drawing and answering take; anything else is answered "not permitted".
constexpr std::array PlainCalls{SCMP_SYS(read),
                                SCMP_SYS(pread64),
                                SCMP_SYS(readv),
                                SCMP_SYS(close),
                                SCMP_SYS(fstat),
                                SCMP_SYS(stat),
                                SCMP_SYS(lstat),
                                SCMP_SYS(newfstatat),
                                SCMP_SYS(statx),
                                SCMP_SYS(fstatfs),
                                SCMP_SYS(statfs),
                                SCMP_SYS(access),
                                SCMP_SYS(faccessat),
                                SCMP_SYS(faccessat2),
                                SCMP_SYS(readlink),
                                SCMP_SYS(readlinkat),
                                SCMP_SYS(getdents64),
                                SCMP_SYS(lseek),
                                SCMP_SYS(getcwd),
                                SCMP_SYS(munmap),
                                SCMP_SYS(mremap),
                                SCMP_SYS(madvise),
                                SCMP_SYS(brk),
                                SCMP_SYS(futex),
                                SCMP_SYS(getpid),
                                SCMP_SYS(gettid),
                                SCMP_SYS(getuid),
                                SCMP_SYS(geteuid),
                                SCMP_SYS(getgid),
                                SCMP_SYS(getegid),
                                SCMP_SYS(getrandom),
                                SCMP_SYS(clock_gettime),
                                SCMP_SYS(clock_getres),
                                SCMP_SYS(gettimeofday),
                                SCMP_SYS(time),
                                SCMP_SYS(times),
                                SCMP_SYS(getrusage),
                                SCMP_SYS(getrlimit),
                                SCMP_SYS(sysinfo),
                                SCMP_SYS(uname),
                                SCMP_SYS(sched_yield),
                                SCMP_SYS(nanosleep),
                                SCMP_SYS(clock_nanosleep),
                                SCMP_SYS(rt_sigaction),
                                SCMP_SYS(rt_sigprocmask),
                                SCMP_SYS(rt_sigreturn),
                                SCMP_SYS(sigaltstack),
                                SCMP_SYS(restart_syscall),
                                SCMP_SYS(sched_getaffinity),
                                SCMP_SYS(rseq), // what glibc tells the kernel of a thread of its own
                                SCMP_SYS(set_robust_list),
                                SCMP_SYS(exit),
                                SCMP_SYS(exit_group)};

bool allow(scmp_filter_ctx filter, int call)
{
    return ::seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0;
}

bool allowWhere(scmp_filter_ctx filter, int call, const scmp_arg_cmp &condition)
{
    return ::seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &condition) == 0;
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic" // the macros of libseccomp are compound literals

/// Calls that are harmless only with some of their arguments.
bool allowConditional(scmp_filter_ctx filter)
{
    // Answers go to the pipe, complaints to standard error.
    constexpr scmp_datum_t LastStandard = STDERR_FILENO;
    bool all = allowWhere(filter, SCMP_SYS(write), SCMP_A0(SCMP_CMP_LE, LastStandard)) &&
               allowWhere(filter, SCMP_SYS(writev), SCMP_A0(SCMP_CMP_LE, LastStandard));
    // Opened to be read only.
    constexpr scmp_datum_t Writing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
    all = allowWhere(filter, SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, Writing, O_RDONLY)) && all;
    all = allowWhere(filter, SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, Writing, O_RDONLY)) && all;
    // No new code.
    all = allowWhere(filter, SCMP_SYS(mmap), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) && all;
    all = allowWhere(filter, SCMP_SYS(mprotect), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) && all;
    // libdjvulibre decodes in threads: exactly as glibc begins one, so no process and no namespace. The
    // newer call hides its flags in memory; glibc takes this one where that does not exist.
    constexpr scmp_datum_t Thread = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SYSVSEM | CLONE_SIGHAND |
                                    CLONE_THREAD | CLONE_SETTLS | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID;
    all = allowWhere(filter, SCMP_SYS(clone), SCMP_A0(SCMP_CMP_EQ, Thread)) && all;
    all = ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0 && all;
    for (const int command : {F_GETFD, F_SETFD, F_GETFL})
        all = allowWhere(filter, SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, scmp_datum_t(command))) && all;
    // Limits may be asked, not set; only itself may be signalled (abort()).
    all = allowWhere(filter, SCMP_SYS(prlimit64), SCMP_A2(SCMP_CMP_EQ, 0)) && all;
    return allowWhere(filter, SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(::getpid()))) && all;
}

#pragma GCC diagnostic pop

bool restrictCalls()
{
    const scmp_filter_ctx filter = ::seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr)
        return false;
    bool all = true;
    for (const int call : PlainCalls)
        all = allow(filter, call) && all;
    // With a rule missing the worker would fail in odd places: then better no filter.
    const bool loaded = allowConditional(filter) && all && ::seccomp_load(filter) == 0;
    ::seccomp_release(filter);
    return loaded;
}

#else

bool restrictCalls()
{
    return false;
}

#endif

// ---- the self-test

bool opens(const char *path, int flags)
{
    constexpr mode_t Private = 0600;
    const int descriptor = ::open(path, flags | O_CLOEXEC, Private);
    if (descriptor >= 0)
        ::close(descriptor);
    return descriptor >= 0;
}

bool opensSocket(int family)
{
    const int descriptor = ::socket(family, SOCK_STREAM, 0);
    if (descriptor >= 0)
        ::close(descriptor);
    return descriptor >= 0;
}

bool forks()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    if (child > 0)
        ::waitpid(child, nullptr, 0);
    return child > 0;
}

bool maps(std::size_t bytes, int protection)
{
    void *memory = ::mmap(nullptr, bytes, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED)
        return false;
    ::munmap(memory, bytes);
    return true;
}

bool createsFile()
{
    const char *path = "/tmp/qorjyn-pdf-selftest";
    const bool created = opens(path, O_WRONLY | O_CREAT);
    if (created)
        ::unlink(path);
    return created;
}

bool setsALimit()
{
    rlimit cores = {};
    return ::getrlimit(RLIMIT_CORE, &cores) == 0 && ::setrlimit(RLIMIT_CORE, &cores) == 0;
}

/// It asks to look into itself: "no such tracee" means that the call would be let through.
bool mayTrace()
{
    errno = 0;
    (void)::ptrace(PTRACE_PEEKDATA, ::getpid(), nullptr, nullptr);
    return errno != EPERM;
}

/// Says what came of it; answers 1 where it was allowed.
int tell(const char *attempt, const char *about, bool allowed)
{
    std::printf("%s%s%s %s\n", attempt, *about == '\0' ? "" : " ", about, allowed ? "allowed" : "refused");
    std::fflush(stdout);
    return allowed ? 1 : 0;
}

} // namespace

QString enterSandbox()
{
    ::clearenv();
    ::setenv("LC_ALL", "C.UTF-8", 1);
    // Nothing that the program had open, and an end with it.
    ::close_range(STDERR_FILENO + 1, ~0U, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    QString holds;
    if (setLimits())
        holds = QStringLiteral("limits");
    if (Sanitized)
        return holds;
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    if (const int version = restrictFiles(); version > 0)
        holds += QStringLiteral(" landlock%1").arg(version);
    // The filter lets threads begin and no processes; the limit cannot tell them apart.
    if (restrictCalls())
        holds += QStringLiteral(" seccomp");
    else
        limit(RLIMIT_NPROC, 0);
    return holds;
}

int tryToEscape(const QByteArrayList &files)
{
    constexpr std::size_t Page = 4096;
    constexpr std::size_t TooMuch = std::size_t(4) << 30;
    int allowed = tell("read", "/etc/passwd", opens("/etc/passwd", O_RDONLY));
    allowed += tell("list", "/", opens("/", O_RDONLY | O_DIRECTORY));
    for (const QByteArray &file : files) {
        allowed += tell("read", file.constData(), opens(file.constData(), O_RDONLY));
        allowed += tell("write", file.constData(), opens(file.constData(), O_WRONLY));
    }
    allowed += tell("create", "", createsFile());
    allowed += tell("socket", "inet", opensSocket(AF_INET));
    allowed += tell("socket", "unix", opensSocket(AF_UNIX));
    allowed += tell("fork", "", forks());
    allowed += tell("signal", "", ::kill(::getppid(), 0) == 0);
    allowed += tell("set-limit", "", setsALimit());
    allowed += tell("new-code", "", maps(Page, PROT_READ | PROT_EXEC));
    allowed += tell("much-memory", "", maps(TooMuch, PROT_READ | PROT_WRITE));
    allowed += tell("trace", "", mayTrace());
    // Last, since where it is allowed nothing of this program is left: the shell then says so.
    ::execl("/bin/sh", "sh", "-c", "echo exec allowed; exit 1", nullptr);
    return allowed + tell("exec", "", false) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace qorjyn::pdf
