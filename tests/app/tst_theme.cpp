#include "app/shell/icons.h"
#include "app/shell/theme.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorjyn;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsEnough_data();
    void contrastIsEnough();
    void contrastIsCountedAsWcagDoes();
    void choiceChangesThePalette();
    void iconsFollowTheTheme();
    void codesReadBack();
};

void TestTheme::contrastIsEnough_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const Tokens &t = tokens(dark);
        const auto row = [dark](const char *name, const QColor &ink, const QColor &ground) {
            QTest::addRow("%s: %s", dark ? "dark" : "light", name) << ink << ground;
        };
        row("text on window", t.text, t.window);
        row("text on base", t.text, t.base);
        row("text on alternate", t.text, t.alternate);
        row("text on selected", t.text, t.selected);
        row("muted on window", t.muted, t.window);
        row("muted on base", t.muted, t.base);
        row("muted on alternate", t.muted, t.alternate);
        row("accent on base", t.accent, t.base);
        row("accent on window", t.accent, t.window);
        row("accent on selected", t.accent, t.selected);
        row("onAccent on accent", t.onAccent, t.accent);
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Due, Tone::Wrong}) {
            row(qPrintable(u"tone %1 on its ground"_s.arg(int(tone))), t.ink(tone), t.ground(tone));
            row(qPrintable(u"tone %1 on base"_s.arg(int(tone))), t.ink(tone), t.base);
        }
        for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Due, Tone::Wrong})
            row(qPrintable(u"text on the ground of tone %1"_s.arg(int(tone))), t.text, t.ground(tone));
    }
}

void TestTheme::contrastIsEnough()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::contrastIsCountedAsWcagDoes()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestTheme::choiceChangesThePalette()
{
    Theme theme(Theme::Choice::Light);
    QWidget widget;
    widget.show();
    QCOMPARE(widget.palette().color(QPalette::Window), tokens(false).window);
    QVERIFY(!tokensOf(&widget).dark);
    theme.setChoice(Theme::Choice::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(widget.palette().color(QPalette::Window), tokens(true).window);
    QVERIFY(tokensOf(&widget).dark);
    QVERIFY(tokensOf(widget.palette()).dark);
}

void TestTheme::iconsFollowTheTheme()
{
    Theme theme(Theme::Choice::Light);
    const QIcon check = icon(u"check"_s, Ink::Good);
    const auto strongest = [&check] {
        const QImage image = check.pixmap(32, 32).toImage().convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) == 255)
                    return QColor(image.pixel(x, y));
        return QColor();
    };
    QCOMPARE(strongest(), tokens(false).good);
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(strongest(), tokens(true).good);
    QVERIFY(icon(u"no-such-icon"_s).isNull());
}

void TestTheme::codesReadBack()
{
    for (const auto choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark})
        QCOMPARE(themeFromCode(themeCode(choice)), choice);
    QCOMPARE(themeFromCode(u"pink"_s), Theme::Choice::System);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
