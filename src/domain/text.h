// Hides how Kazakh text is ordered, folded and compared: alphabets, scripts, keyboards and look-alike
// letters.
//
// Every key is made here and nowhere else, from the tables in resources/text, so that lists, registers, both
// database engines and the website agree. Keys are compared byte by byte (`COLLATE "C"` on PostgreSQL, BINARY
// on SQLite). All functions take any text at all (broken surrogates, NULs, marks, a megabyte) and may be
// called from any thread.
//
// A title is searched for in three steps that must go together: indexTokens() of the text are put into the
// index, queryTerms() of what was typed are looked up as prefixes: every word must be met, by any of its
// alternatives.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace qorjyn {

/// The longest sort key in bytes, and the longest token of the index in UTF-16 units.
inline constexpr qsizetype sortKeyLimit = 512;
inline constexpr qsizetype tokenLimit = 64;

/// The key that puts texts in the order of the Kazakh alphabet when compared byte by byte. ASCII, no spaces
/// at the ends, at most sortKeyLimit bytes; empty for a text without letters and digits. Words before letters
/// ("ақ бота" before "ақбота"); numbers first and by value; the Kazakh alphabet (Russian letters are a
/// subset), Latin, other scripts by code point. Punctuation only parts words. Variants of a letter (ґ, ä),
/// look-alikes and leading zeros, then case (small first) decide between texts that are otherwise the same.
QString sortKey(QStringView text);

/// The folded words of a text with single spaces between them: one form for all spellings (case, Kazakh
/// letters and those typed for them on a Russian keyboard, Latin drafts, Arabic script, mixed scripts). See
/// resources/text/fold.tsv.
QString searchKey(QStringView text);

/// The words to put into the search index for a text: those of searchKey() and the second readings that the
/// folding table allows (Latin ts: ц or т + с). Unique, in the order of the text, each at most tokenLimit
/// long; letters and digits only.
QStringList indexTokens(QStringView text);

/// What to look for: for each word typed its alternatives, the likeliest first, each to be matched as a
/// prefix of an index token. Empty where nothing was typed that can be searched.
QList<QStringList> queryTerms(QStringView typed);

/// Equal for titles that are the same but for case, spelling, script, spaces, punctuation and a leading
/// article. Empty only for a text without visible characters.
QString duplicateKey(QStringView title);

/// A letter of another script inside a word.
struct LookAlike
{
    qsizetype position = 0; ///< in UTF-16 units from the start of the text
    char32_t found = 0;
    char32_t meant = 0; ///< 0: the letter is a part of the imitation before it ("ji" for л) and goes away

    bool operator==(const LookAlike &) const = default;
};

/// The letters of another script inside words (Latin i in a Cyrillic word, U+0259 for ә, …), and whole words
/// of Latin look-alikes among Cyrillic ones; Roman numerals are left alone. To be offered for mending, never
/// mended silently.
QList<LookAlike> lookAlikes(QStringView text);

} // namespace qorjyn
