// Hides the tables of resources/text: their format, and how they are kept for quick look-up.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace qorjyn::texttables {

/// The place of a letter in the order of lists.
struct Place
{
    char16_t code = 0; ///< ASCII, ascending with the order; 0: not in the table
    bool variant = false;
};

/// One row of the folding table.
struct FoldRow
{
    QString letters;
    QString form;
    std::optional<QString> second;
    std::optional<QString> typed;
};

/// One letter of Latin that looks like a Cyrillic one.
struct Twin
{
    char16_t meant = 0;
    char16_t alone = 0; ///< the letter meant where the whole word is Latin
    bool same = false;  ///< no eye tells them apart
};

class Order
{
public:
    Order();
    [[nodiscard]] Place place(char32_t letter) const
    {
        return letter < m_places.size() ? m_places[letter] : Place{};
    }

private:
    std::array<Place, 0x600> m_places{};
};

class Folding
{
public:
    Folding();
    /// The longest row that fits at the start of `rest`; nullptr where none does.
    [[nodiscard]] const FoldRow *find(QStringView rest) const;
    /// Whether an apostrophe after this letter belongs to it (draft of 2017).
    [[nodiscard]] bool takesApostrophe(char16_t letter) const { return m_apostrophes.contains(letter); }

private:
    std::array<std::vector<FoldRow>, 0x700> m_rows; ///< by first letter, the longest first
    QSet<char16_t> m_apostrophes;
};

class Twins
{
public:
    Twins();
    [[nodiscard]] const Twin *cyrillicFor(char16_t latin) const;
    [[nodiscard]] char16_t latinFor(char16_t cyrillic) const { return m_reverse.value(cyrillic, 0); }
    /// Two Latin letters that imitate one Cyrillic letter; 0 where they do not.
    [[nodiscard]] char16_t imitated(QStringView pair) const { return m_pairs.value(pair.toString(), 0); }

private:
    QHash<char16_t, Twin> m_twins;
    QHash<char16_t, char16_t> m_reverse;
    QHash<QString, char16_t> m_pairs;
};

const Order &order();
const Folding &folding();
const Twins &twins();
const QSet<QString> &articles();

} // namespace qorjyn::texttables
