// The real window in tests: typing any letter, finding by name, and seeing text that does not fit.
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace qorjyn::test {

/// Types letter by letter as a keyboard would; QTest::keyClicks() aborts on letters outside Latin-1.
void typeText(QWidget *widget, const QString &text);

/// The child with this object name; null fails the caller's test.
template <class T>
T *find(const QWidget *root, const QString &name)
{
    return root->findChild<T *>(name);
}

/// What a tooltip shows, whether it is written as HTML or not.
[[nodiscard]] QString shownTip(const QString &tip);

/// One line for each visible text that its widget cuts off, and for each pair of siblings that overlap:
/// "QPushButton saveButton “Сақтау”: 61 of 84 px".
QStringList clippedTexts(const QWidget *root);

/// Resizes, lets the layouts settle and gives the picture.
QImage grabAt(QWidget *widget, QSize size);

/// Settings and drafts of the test's own, in a folder that goes with the process.
void useOwnSettings();

} // namespace qorjyn::test
