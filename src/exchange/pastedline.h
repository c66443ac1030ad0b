// One line of a pasted list as a description: hides how author, title and publication data are written in a
// row.
#pragma once

#include "exchange/pastedlist.h"

#include <QMap>
#include <QSet>

namespace qorjyn {

struct PastedEntry
{
    QString text;
    qsizetype line = 0; ///< the one that it begins with

    bool operator==(const PastedEntry &) const = default;
};

/// The lines as entries: numbers and bullets are taken off, and lines that go on an entry are joined to it.
/// The lines in `alone` are entries of their own, whatever stands around them.
[[nodiscard]] QList<PastedEntry> entriesOf(const QStringList &lines, const QSet<qsizetype> &alone = {});

/// The texts of a line by what they are, as they were written.
using PastedParts = QMap<PastedColumn, QString>;

/// Author, title, place, publisher, year, pages and ISBN of a line where they are plain to see; all else is
/// the title.
[[nodiscard]] PastedParts partsOf(const QString &line);

} // namespace qorjyn
