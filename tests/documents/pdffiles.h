// Small PDFs made while the tests run: hides the bytes of good, huge and hostile documents.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace pdffiles {

/// A PDF of `pages` A4 pages by QPdfWriter, each with its number and a Kazakh sentence.
void writeText(const QString &path, int pages, const QString &title = {});
/// The sentence on each page that writeText makes.
[[nodiscard]] QString sentence();

/// Objects (from 1 on) and their cross-reference table as a PDF; the first is the catalogue.
[[nodiscard]] QByteArray assemble(const QList<QByteArray> &objects);
/// A compressed stream object with more entries of its dictionary.
[[nodiscard]] QByteArray stream(const QByteArray &content, const QByteArray &entries = {});

/// `pages` empty pages in one flat tree.
[[nodiscard]] QByteArray manyPages(int pages);
/// One page whose drawing takes minutes: `operators` fills of the whole page in a few kilobytes.
[[nodiscard]] QByteArray endless(int operators);
/// One page whose form draws itself.
[[nodiscard]] QByteArray selfDrawing();

void write(const QString &path, const QByteArray &bytes);

} // namespace pdffiles
