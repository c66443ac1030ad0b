#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <functional>

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
    void linksFollowTheTheme();
    void codesReadBack();
    void focusIsSeen_data();
    void focusIsSeen();
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
            row(qPrintable(u"link on the ground of tone %1"_s.arg(int(tone))), t.accent, t.ground(tone));
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

void TestTheme::linksFollowTheTheme()
{
    Theme theme(Theme::Choice::Light);
    QLabel label(u"<a href=\"#\">link</a>"_s);
    label.show();
    label.grab();
    theme.setChoice(Theme::Choice::Dark);
    const QImage picture = label.grab().toImage();
    double strongest = 0; // how well the best pixel of a letter stands out
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            strongest = std::max(strongest, contrast(picture.pixelColor(x, y), tokens(true).window));
    QVERIFY2(strongest > 4.5, qPrintable(QString::number(strongest)));
}

void TestTheme::codesReadBack()
{
    for (const auto choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark})
        QCOMPARE(themeFromCode(themeCode(choice)), choice);
    QCOMPARE(themeFromCode(u"pink"_s), Theme::Choice::System);
}

void TestTheme::focusIsSeen_data()
{
    QTest::addColumn<std::function<QWidget *()>>("make");
    const auto row = [](const char *name, std::function<QWidget *()> make) { QTest::newRow(name) << make; };
    row("button", [] { return new QPushButton(u"Тіркеу"_s); });
    row("primary button", [] {
        auto *button = new QPushButton(u"Тіркеу"_s);
        setPrimary(button);
        return button;
    });
    row("tool button", [] {
        auto *button = new QToolButton;
        button->setText(u"Жоғары"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    });
    row("chosen tool button", [] {
        auto *button = new QToolButton;
        button->setText(u"Жоғары"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCheckable(true);
        button->setChecked(true);
        return button;
    });
    row("check box", [] {
        auto *box = new QCheckBox(u"қол қойылған"_s);
        box->setChecked(true);
        return box;
    });
    row("radio button", [] {
        auto *button = new QRadioButton(u"қағаз"_s);
        button->setChecked(true);
        return button;
    });
    row("line", [] { return new QLineEdit(u"мәтін"_s); });
    row("read-only line", [] {
        auto *line = new QLineEdit(u"мәтін"_s);
        line->setReadOnly(true);
        return line;
    });
    row("spin box", [] { return new QSpinBox; });
    row("combo box", [] {
        auto *box = new QComboBox;
        box->addItem(u"Қағаз"_s);
        return box;
    });
    row("text", [] { return new QPlainTextEdit(u"мәтін"_s); });
    row("empty list", [] { return new QListView; });
    row("tabs", [] {
        auto *tabs = new QTabBar;
        tabs->addTab(u"Кітапхана"_s);
        return tabs;
    });
}

/// Where the keyboard is can be seen on every control, in both themes, also while no cursor blinks.
void TestTheme::focusIsSeen()
{
    QFETCH(std::function<QWidget *()>, make);
    QApplication::setCursorFlashTime(0);
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        Theme theme(choice);
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *before = new QPushButton(u"…"_s);
        QWidget *control = make();
        row->addWidget(before);
        row->addWidget(control);
        window.resize(400, 120);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus(Qt::TabFocusReason);
        const QImage without = control->grab().toImage();
        control->setFocus(Qt::TabFocusReason);
        QVERIFY(control->hasFocus());
        // The rim alone: what blinks or is selected inside tells nothing.
        const QImage with = control->grab().toImage();
        int changed = 0;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                changed += with.pixel(x, y) != without.pixel(x, y) &&
                           contrast(QColor(with.pixel(x, y)), QColor(without.pixel(x, y))) > 1.5;
        QVERIFY2(changed > control->width() / 2, qPrintable(QString::number(changed)));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
