// The cells of a pasted block: hides quotes, line ends and signs that belong into no field.
#pragma once

#include <QList>
#include <QStringList>

namespace qorjyn {

struct PastedCells
{
    QList<QStringList> rows; ///< rows without any text are left out; cells are simplified
    bool isTable = false;    ///< most rows have a tab
    bool cut = false;
};

/// Splits a block into rows and cells, within the limits of PastedList.
[[nodiscard]] PastedCells splitPasted(const QString &text);

} // namespace qorjyn
