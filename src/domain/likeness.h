// Whether two records are of one edition, and why: what R13 calls a duplicate, found while it is still typed.
//
// Records are compared by LikenessTraits, made once for each. Which records are worth comparing is told by
// likenessKeys(): two records of one edition have at least one key in common, however they are spelled, so
// that a database finds the few candidates among millions by equal numbers.
#pragma once

#include "domain/application.h"
#include "domain/titleparts.h"

namespace qorjyn {

/// What two records agree in; the strongest first.
enum class LikenessReason {
    Isbn,
    Title,
    TitleLetters, ///< the same words in other letters: another script, a Russian keyboard, look-alikes
    TitleAlike,
    Authors,
    Year
};

template <>
inline constexpr std::array codesOf<LikenessReason>{std::pair{LikenessReason::Isbn, "isbn"},
                                                    std::pair{LikenessReason::Title, "title"},
                                                    std::pair{LikenessReason::TitleLetters, "title-letters"},
                                                    std::pair{LikenessReason::TitleAlike, "title-alike"},
                                                    std::pair{LikenessReason::Authors, "authors"},
                                                    std::pair{LikenessReason::Year, "year"}};

struct Likeness
{
    double score = 0; ///< above 0, at most 1
    QList<LikenessReason> why;

    bool operator==(const Likeness &) const = default;
};

/// A description as it is compared.
struct LikenessTraits
{
    struct Person
    {
        QStringList names; ///< surname and whatever is written out, without their endings
        QString initials;
    };

    explicit LikenessTraits(const Description &description);

    QString written; ///< the title in lower case, spaces and punctuation aside
    TitleParts title;
    QString joined; ///< all words without spaces
    QList<Person> authors;
    std::optional<int> year;
    QString isbn;          ///< thirteen digits; empty where there is none
    QStringList publisher; ///< its words
};

/// Nothing where the two are not taken for one edition: another volume, edition, year or author, another
/// valid ISBN, or too little in common.
[[nodiscard]] std::optional<Likeness> likeness(const LikenessTraits &a, const LikenessTraits &b);

/// At most nineteen numbers, no one twice; none for a description without words and ISBN. They are stored: a
/// change of what they are made of asks for a migration.
[[nodiscard]] QList<qint64> likenessKeys(const LikenessTraits &traits);

} // namespace qorjyn
