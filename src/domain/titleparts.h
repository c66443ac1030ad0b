// Hides how a title is taken apart to be compared: its words in one form for all spellings, its numbers
// however they are written, what follows the colon, the edition, and who is named after the slash.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace qorjyn {

struct TitleParts
{
    QStringList proper; ///< words of the title proper, without article, numbers and words for volumes
    QStringList whole;  ///< the same with the other title information
    QList<int> numbers; ///< of volumes, parts, years: "2-том", "II бөлім", "часть вторая"; ascending
    int edition = 0;   ///< "2-басылым", "изд. 3-е"; 0 where none is told
    QString statement; ///< who is named after " / "
};

[[nodiscard]] TitleParts titleParts(QStringView title);

/// The number of an edition in its own field ("2-басылым, өңделген", "3rd ed."); 0 where there is none.
[[nodiscard]] int editionNumber(QStringView edition);

/// One form for the spellings that searchKey() still keeps apart: ш and с, ж and з (plain Latin), тс and ц.
[[nodiscard]] QString looseWord(QStringView word);

/// Letters of difference between two words: added, left out, other, or two changed over; more than `most` is
/// given as `most` + 1.
[[nodiscard]] int lettersApart(QStringView a, QStringView b, int most);

} // namespace qorjyn
