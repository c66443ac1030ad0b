// What the worker gives up before it reads a stranger's file: hides how the system enforces it.
#pragma once

#include <QByteArrayList>
#include <QString>

namespace qorjyn::pdf {

/// Sets the limits (memory, time, files, no core) and, where the system has them, the file and system-call
/// filters. Answers what holds, e.g. "limits landlock7 seccomp"; empty where nothing could be set.
/// Builds with sanitizers keep only the limits that those bear.
[[nodiscard]] QString enterSandbox();

/// Tries what a taken-over worker would try, on `files` and besides; prints a line an attempt on standard
/// output: "NAME refused" or "NAME allowed". Answers the program's exit code: 0 when all were refused.
[[nodiscard]] int tryToEscape(const QByteArrayList &files);

} // namespace qorjyn::pdf
