// Hides how an engine is asked what it would do for a statement, and what is wrong with its answer.
#pragma once

#include "storage/connection.h"

namespace qorjyn::test {

/// How much of the tables that grow a question may touch.
enum class Reach {
    Found,     ///< rows that an index finds, however many there are besides
    Window,    ///< an index from a place on, up to the window's end, nothing sorted
    Hits,      ///< rows that the search index finds, sorted where the engine must
    Everything ///< every entry, for that is what is asked
};

/// What the engine says it would do with these values, line by line.
[[nodiscard]] QStringList planOf(const Location &location, const Statement &statement);

/// Lines of the plan that go through more of a growing table than the reach allows.
[[nodiscard]] QStringList tooMuch(Engine engine, const Statement &statement, const QStringList &plan,
                                  Reach reach);

} // namespace qorjyn::test
