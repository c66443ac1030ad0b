// Hides how a text is cut into words and which script a word is in: what the keys and the look-alikes share.
#pragma once

#include "domain/text.h"

#include <QVarLengthArray>

namespace qorjyn::textwords {

/// A stretch of letters, digits, marks and inner apostrophes.
struct Word
{
    qsizetype from = 0;
    qsizetype length = 0;
    int cyrillic = 0; ///< how many letters of each script
    int latin = 0;

    [[nodiscard]] bool mixed() const { return cyrillic > 0 && latin > 0; }
};

using Words = QVarLengthArray<Word, 32>;

/// NFKC with № and format characters made harmless first; runs of combining marks are bounded, so that the
/// time stays in proportion to the length. Common Kazakh, Russian and Latin text comes back as it is.
QString prepared(QStringView text);

/// The words of a text, in order.
Words words(QStringView text);

/// The letters of `word` (of `text`) that are not of its own script, with what is meant. Empty for an unmixed
/// word.
QList<LookAlike> strangers(QStringView text, const Word &word);

/// The letters meant, where every letter of the word is a Latin look-alike of a Cyrillic one; otherwise
/// empty.
QList<LookAlike> disguise(QStringView text, const Word &word);

/// The word with the letters meant in place of those found.
QString mended(QStringView text, const Word &word, const QList<LookAlike> &letters);

/// The code point at `at`, and how many units it takes; a lone surrogate is given as U+FFFD.
char32_t codePoint(QStringView text, qsizetype at, qsizetype &units);

} // namespace qorjyn::textwords
