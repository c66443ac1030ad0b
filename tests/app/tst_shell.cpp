#include "app/samplepage.h"
#include "app/shell/helpwindow.h"
#include "app/shell/languages.h"
#include "app/shell/mainwindow.h"
#include "app/shell/ruleview.h"
#include "app/shell/screendialogs.h"
#include "app/shell/searchfield.h"
#include "app/shell/tabbutton.h"
#include "app/shell/theme.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/recordtable.h"
#include "support/realwindow.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <clocale>
#include <functional>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init();
    void cleanup();

    void keysGoToTheTabs();
    void countsStandOnTheTabs();
    void referencesFindTheirTab();
    void linksOfTheTimelineLead();
    void searchAnswersAndLeads();
    void lateAnswersAreDropped();
    void languageSwitchesThrice();
    void theKeysStayWhereTheyWereAfterTheMenu_data();
    void theKeysStayWhereTheyWereAfterTheMenu();
    void systemLanguageIsChosen();
    void qtSpeaksTheLanguageToo();
    void fileDialogsNameKindsInTheLanguage();
    void ruleLinksOpenTheRule();
    void everyPointHasItsText();
    void everyTopicIsThereInThreeLanguages();
    void helpOpensAtThePage();
    void savedIsSaid();
    void sizeIsRemembered();
    void firstStartFitsTheScreen();
    void tabsGiveWayOnANarrowScreen();
    void fileDialogsAreLargeEnough_data();
    void fileDialogsAreLargeEnough();
    void namesThatTheFilterHidesAreChosenToo();
    void escapeOfAChoiceChoosesNothing();
    void aReasonStaysUntilTheActIsDone();
    void aCancelledReasonBeginsNothing();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<MainWindow> m_window;
    QList<SamplePage *> m_pages;
};

void TestShell::init()
{
    QSettings().clear();
    m_theme = std::make_unique<Theme>(Theme::Choice::Light);
    m_languages = std::make_unique<Languages>();
    m_languages->set(Language::English);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_languages);
    m_pages = {new SamplePage(u"Today"_s, u"inbox"_s), new SamplePage(u"Fund"_s, u"library"_s)};
    for (SamplePage *page : m_pages)
        m_window->addPage(page);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShell::cleanup()
{
    m_window.reset();
    m_languages.reset();
    m_theme.reset();
    m_pages.clear();
}

void TestShell::keysGoToTheTabs()
{
    QCOMPARE(m_window->currentPage(), m_pages[0]);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_pages[1]);
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier); // there is no sixth
    QCOMPARE(m_window->currentPage(), m_pages[1]);
    QTest::mouseClick(find<TabButton>(m_window.get(), u"tab1"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), m_pages[0]);
}

void TestShell::countsStandOnTheTabs()
{
    auto *tab = find<TabButton>(m_window.get(), u"tab2"_s);
    const int narrow = tab->sizeHint().width();
    m_window->setCounts({.objects = 1284});
    QCOMPARE(tab->count(), 1284);
    QVERIFY(tab->sizeHint().width() > narrow);
    QVERIFY(tab->accessibleName().contains(u"waiting"));
    m_window->setCounts({});
    QCOMPARE(tab->accessibleName(), u"Fund"_s);
}

void TestShell::referencesFindTheirTab()
{
    QVERIFY(m_window->openReference({RecordKind::Object, 4}));
    QCOMPARE(m_pages[0]->table->currentId(), std::optional<qint64>(4));
    QVERIFY(!m_window->openReference({RecordKind::Reader, 1}));
}

void TestShell::linksOfTheTimelineLead()
{
    Q_EMIT m_pages[1]->referenceActivated({RecordKind::Object, 5});
    QCOMPARE(m_pages[0]->opened, 5);
}

void TestShell::searchAnswersAndLeads()
{
    QStringList asked;
    m_window->setSearch([&asked](const QString &text, QObject *, auto found) {
        asked.append(text);
        found(QList<SearchHit>(
            8, {Reference{RecordKind::Object, 2}, u"library"_s, u"Абай және заман"_s, u"Қ-00009310"_s}));
    });
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = find<SearchField>(m_window.get(), u"searchField"_s);
    QVERIFY(field->hasFocus());
    typeText(field, u"қазақ әні"_s);
    QTRY_COMPARE(asked, QStringList{u"қазақ әні"_s});
    auto *hits = find<QListWidget>(field, u"searchHits"_s);
    QVERIFY(hits->isVisible());
    // Every row is seen, without a bar to drag.
    const QRect last = hits->visualItemRect(hits->item(7));
    QVERIFY2(hits->viewport()->rect().contains(last),
             qPrintable(u"%1 of %2"_s.arg(hits->viewport()->height()).arg(last.bottom())));
    QVERIFY(!hits->horizontalScrollBar()->isVisible() && !hits->verticalScrollBar()->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_pages[0]->opened, 2);
    QVERIFY(field->text().isEmpty());
}

void TestShell::lateAnswersAreDropped()
{
    QObject *first = nullptr;
    bool firstGone = false;
    m_window->setSearch([&](const QString &, QObject *context, auto) {
        if (!first) {
            first = context;
            connect(context, &QObject::destroyed, this, [&firstGone] { firstGone = true; });
        }
    });
    auto *field = find<SearchField>(m_window.get(), u"searchField"_s);
    field->setFocus();
    typeText(field, u"а"_s);
    QTRY_VERIFY(first);
    typeText(field, u"б"_s);
    QTRY_VERIFY(firstGone);
}

void TestShell::languageSwitchesThrice()
{
    const QByteArray numeric = setlocale(LC_NUMERIC, nullptr);
    auto *field = find<SearchField>(m_window.get(), u"searchField"_s);
    m_window->setDay(QDate(2026, 11, 23), 27);
    auto *day = find<QLabel>(m_window.get(), u"dayLabel"_s);
    const std::tuple<Language, QString, QString> steps[] = {
        {Language::Kazakh, u"Нөмір не сөз бойынша іздеу"_s,
         u"2026 ж. 23 қараша, дүйсенбі · IV тоқсанның соңына 27 жұмыс күні қалды"_s},
        {Language::Russian, u"Поиск по номеру или словам"_s,
         u"23 ноября 2026 г., понедельник · до конца IV квартала 27 рабочих дней"_s},
        {Language::English, u"Search by number or by words"_s,
         u"Monday, 23 November 2026 · 27 working days to the end of quarter IV"_s},
        {Language::Kazakh, u"Нөмір не сөз бойынша іздеу"_s,
         u"2026 ж. 23 қараша, дүйсенбі · IV тоқсанның соңына 27 жұмыс күні қалды"_s},
    };
    for (const auto &[language, prompt, line] : steps) {
        m_languages->set(language);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(field->placeholderText(), prompt);
        QCOMPARE(day->text(), line);
        QCOMPARE(QLocale().language(), Languages::locale(language).language());
    }
    m_window->setDay(QDate(2026, 12, 30), 1);
    m_languages->set(Language::Russian);
    QCoreApplication::sendPostedEvents();
    QVERIFY(day->text().endsWith(u"1 рабочий день"));
    QCOMPARE(QByteArray(setlocale(LC_NUMERIC, nullptr)), numeric);
}

void TestShell::theKeysStayWhereTheyWereAfterTheMenu_data()
{
    QTest::addColumn<int>("downs"); // from the top of the menu to the inner one, and in that
    QTest::addColumn<int>("innerDowns");
    QTest::addColumn<bool>("byTab");
    for (const bool byTab : {true, false}) {
        QTest::addRow("language, %s", byTab ? "by Tab" : "by mouse") << 2 << 1 << byTab;
        QTest::addRow("theme, %s", byTab ? "by Tab" : "by mouse") << 3 << 2 << byTab;
    }
}

void TestShell::theKeysStayWhereTheyWereAfterTheMenu()
{
    QFETCH(int, downs);
    QFETCH(int, innerDowns);
    QFETCH(bool, byTab);
    auto *button = find<QToolButton>(m_window.get(), u"userButton"_s);
    QWidget *before =
        byTab ? static_cast<QWidget *>(button) : find<SearchField>(m_window.get(), u"searchField"_s);
    before->setFocus();
    QTRY_VERIFY(before->hasFocus());
    const auto press = [](Qt::Key key) {
        QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        QTest::keyClick(QApplication::activePopupWidget(), key);
    };
    QTimer::singleShot(0, this, [&] { // the menu has its own event loop
        for (int i = 0; i < downs; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Right);
        for (int i = 0; i < innerDowns; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
    });
    const Language language = m_languages->current();
    const auto theme = m_theme->choice();
    if (byTab)
        QTest::keyClick(button, Qt::Key_Space);
    else
        QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QVERIFY(m_languages->current() != language || m_theme->choice() != theme);
    QTRY_COMPARE(QApplication::focusWidget(), before);
}

void TestShell::systemLanguageIsChosen()
{
    QCOMPARE(Languages::preferred({u"kk-KZ"_s, u"ru-RU"_s}), Language::Kazakh);
    QCOMPARE(Languages::preferred({u"ru-KZ"_s}), Language::Russian);
    QCOMPARE(Languages::preferred({u"de-DE"_s, u"en-GB"_s}), Language::English);
    QCOMPARE(Languages::preferred({}), Language::English);
}

void TestShell::qtSpeaksTheLanguageToo()
{
    const std::tuple<Language, QString, QString, QString> rows[] = {
        {Language::Kazakh, u"Сақтау"_s, u"Болдырмау"_s, u"Жабу"_s},
        {Language::Russian, u"Сохранить"_s, u"Отмена"_s, u"Закрыть"_s},
        {Language::English, u"Save"_s, u"Cancel"_s, u"Close"_s}};
    for (const auto &[language, save, cancel, close] : rows) {
        m_languages->set(language);
        const QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel |
                                   QDialogButtonBox::Close);
        QCOMPARE(box.button(QDialogButtonBox::Save)->text().remove(u'&'), save);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
        QCOMPARE(box.button(QDialogButtonBox::Close)->text().remove(u'&'), close);
    }
}

void TestShell::fileDialogsNameKindsInTheLanguage()
{
    const QTemporaryDir folder;
    const QFileIconProvider kinds; // what the column of kinds asks
    for (const auto &[language, ofFolder, ofDrive] :
         {std::tuple{Language::Kazakh, u"Қалта"_s, u"Диск"_s},
          std::tuple{Language::Russian, u"Папка"_s, u"Диск"_s},
          std::tuple{Language::English, u"Folder"_s, u"Drive"_s}}) {
        m_languages->set(language);
        QCOMPARE(kinds.type(QFileInfo(folder.path())), ofFolder);
        QCOMPARE(kinds.type(QFileInfo(u"/"_s)), ofDrive);
    }
}

void TestShell::ruleLinksOpenTheRule()
{
    QDesktopServices::openUrl(QUrl(u"rule:R12"_s));
    auto *view = find<RuleView>(m_window.get(), u"ruleView"_s);
    QVERIFY(view && view->isVisible());
    QCOMPARE(view->rule(), Rule::R12);
    QVERIFY(find<QTextBrowser>(view, u"ruleText"_s)->toPlainText().startsWith(u"12. "));
    QDesktopServices::openUrl(QUrl(u"rule:R99"_s));
    QCOMPARE(view->rule(), Rule::R12);
}

void TestShell::everyPointHasItsText()
{
    for (int point = int(Rule::R2); point <= int(Rule::R20); ++point) {
        QVERIFY2(ruleText(Rule(point)).startsWith(u"%1. "_s.arg(point)), qPrintable(QString::number(point)));
        for (const Language language : {Language::Kazakh, Language::Russian, Language::English})
            QVERIFY2(ruleSummary(Rule(point), language).endsWith(u'.'), qPrintable(QString::number(point)));
    }
    QVERIFY(ruleText(Rule::None).isEmpty());
    // A heading of two figures is not taken for one of one.
    QVERIFY(ruleText(Rule::R2).contains(u"қатысушы"));
}

void TestShell::everyTopicIsThereInThreeLanguages()
{
    QVERIFY(!helpTopics().isEmpty());
    for (const QString &topic : helpTopics())
        for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
            QFile file(u":/help/%1/%2.md"_s.arg(code(language), topic));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY2(file.readAll().startsWith("# "), qPrintable(file.fileName()));
        }
}

void TestShell::helpOpensAtThePage()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *help = find<HelpWindow>(m_window.get(), u"helpWindow"_s);
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->topic(), u"index"_s);
    m_languages->set(Language::Kazakh);
    QCoreApplication::sendPostedEvents();
    QVERIFY(find<QTextBrowser>(help, u"helpText"_s)->toPlainText().startsWith(u"Qorjyn туралы қысқаша"));
}

void TestShell::savedIsSaid()
{
    Q_EMIT m_pages[0]->saved(u"Application Ө-2026/0412 is registered."_s);
    QVERIFY(find<QLabel>(m_window.get(), u"savedLabel"_s)->text().contains(u"Ө-2026/0412"));
}

void TestShell::sizeIsRemembered()
{
    m_window->resize(1200, 700);
    QVERIFY(m_window->close());
    MainWindow second(*m_theme, *m_languages);
    QCOMPARE(second.size(), QSize(1200, 700));
}

void TestShell::firstStartFitsTheScreen()
{
    QSettings().clear();
    const MainWindow first(*m_theme, *m_languages);
    const QRect room = first.screen()->availableGeometry();
    QVERIFY2(first.width() < room.width() && first.height() + 40 <= room.height(),
             qPrintable(u"%1 × %2"_s.arg(first.width()).arg(first.height())));
    QCOMPARE(first.pos(), room.topLeft());
}

void TestShell::tabsGiveWayOnANarrowScreen()
{
    auto *tab = find<TabButton>(m_window.get(), u"tab2"_s);
    for (int i = 0; i < 4; ++i)
        m_window->addPage(new SamplePage(u"A tab with quite a long name"_s, u"inbox"_s));
    m_window->resize(1800, 700);
    QTRY_VERIFY(!tab->isCompact());
    QTRY_COMPARE(tab->width(), tab->sizeHint().width());
    const int wide = tab->width();
    auto *bar = find<QWidget>(m_window.get(), u"topBar"_s);
    QVERIFY2(bar->minimumWidth() <= 1024, qPrintable(QString::number(bar->minimumWidth())));
    m_window->resize(1024, 700);
    QTRY_VERIFY(tab->isCompact());
    QTRY_VERIFY(tab->width() < wide);
    QVERIFY(tab->toolTip().startsWith(tab->text()));
    m_window->resize(1800, 700);
    QTRY_COMPARE(tab->width(), wide);
}

void TestShell::fileDialogsAreLargeEnough_data()
{
    QTest::addColumn<std::function<void(ScreenDialogs &, QWidget *)>>("ask");
    const auto row = [](const char *name, std::function<void(ScreenDialogs &, QWidget *)> ask) {
        QTest::newRow(name) << ask;
    };
    const QString pdf = u"PDF (*.pdf)"_s;
    row("choose", [pdf](ScreenDialogs &dialogs, QWidget *parent) {
        dialogs.openFiles(parent, u"Scan"_s, pdf, [](const QStringList &) {});
    });
    row("save", [pdf](ScreenDialogs &dialogs, QWidget *parent) {
        dialogs.saveFile(parent, u"Save"_s, u"form.pdf"_s, pdf, [](const std::optional<QString> &) {});
    });
}

/// Also from a small dialog, as that which asks for the scan of the signed minutes.
void TestShell::fileDialogsAreLargeEnough()
{
    QFETCH(std::function<void(ScreenDialogs &, QWidget *)>, ask);
    ScreenDialogs dialogs;
    QDialog small(m_window.get());
    small.resize(420, 160);
    small.show();
    QWidget *const parents[] = {m_window.get(), &small};
    for (QWidget *parent : parents) {
        ask(dialogs, parent);
        auto *dialog = parent->findChild<QFileDialog *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(dialog);
        const QSize room = parent->screen()->availableSize();
        QVERIFY2(dialog->width() >= qMin(800, room.width() * 8 / 10) && dialog->height() >= 480,
                 qPrintable(u"%1 × %2"_s.arg(dialog->width()).arg(dialog->height())));
        QVERIFY(dialog->width() <= room.width() && dialog->height() <= room.height());
        dialog->reject();
        QTRY_VERIFY(!parent->findChild<QFileDialog *>());
    }
}

void TestShell::namesThatTheFilterHidesAreChosenToo()
{
    const QTemporaryDir folder;
    const QStringList names{u"a.pdf"_s, u"b.html"_s, u"ls"_s};
    QStringList expected;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        expected.append(folder.filePath(name));
    }
    expected.append(folder.filePath(u"nowhere.pdf"_s)); // who takes the files says that it is not there
    QStringList chosen;
    ScreenDialogs().openFiles(m_window.get(), u"Files"_s, u"PDF (*.pdf)"_s,
                              [&chosen](const QStringList &files) { chosen = files; });
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->setDirectory(folder.path());
    auto *typed = find<QLineEdit>(dialog, u"fileNameEdit"_s);
    const auto *listed = find<QListView>(dialog, u"listView"_s);
    QTRY_VERIFY(listed->model()->rowCount(listed->rootIndex()) > 0); // the folder is read
    typed->setText(u"\"a.pdf\" \"b.html\" \"ls\" \"nowhere.pdf\""_s);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open)->click();
    QTRY_COMPARE(chosen.size(), 4);
    std::ranges::sort(chosen);
    QCOMPARE(chosen, expected);
}

void TestShell::escapeOfAChoiceChoosesNothing()
{
    const Question question{.title = u"End"_s,
                            .text = u"Keep it?"_s,
                            .accept = u"Throw away"_s,
                            .details = {},
                            .destroys = true,
                            .decline = u"Keep"_s};
    ScreenDialogs dialogs;
    QList<std::optional<bool>> answers;
    const auto ask = [&] {
        dialogs.choose(m_window.get(), question,
                       [&answers](std::optional<bool> answer) { answers.append(answer); });
        return m_window->findChild<QMessageBox *>();
    };
    const auto press = [](QMessageBox *box, const QString &text) {
        for (QAbstractButton *button : box->buttons())
            if (button->text() == text)
                button->click();
    };
    QMessageBox *box = ask();
    QVERIFY(box->defaultButton() && box->defaultButton()->text() == u"Keep"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_COMPARE(answers, (QList<std::optional<bool>>{std::nullopt}));
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    press(ask(), u"Keep"_s);
    QTRY_COMPARE(answers.value(1), std::optional(false));
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    press(ask(), u"Throw away"_s);
    QTRY_COMPARE(answers.value(2), std::optional(true));
}

void TestShell::aReasonStaysUntilTheActIsDone()
{
    QStringList handed;
    Dialogs::Outcome outcome;
    ScreenDialogs().askReason(m_window.get(),
                              {.title = u"Return"_s, .text = u"Why?"_s, .accept = u"Return"_s, .details = {}},
                              [&](const QString &reason, const Dialogs::Outcome &told) {
                                  handed.append(reason);
                                  outcome = told;
                              });
    const QPointer<QDialog> dialog = m_window->findChild<QDialog *>(u"reasonDialog"_s);
    QVERIFY(dialog);
    auto *text = find<QPlainTextEdit>(dialog, u"reasonText"_s);
    auto *accept = find<QPushButton>(dialog, u"reasonAccept"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(text->hasFocus());
    // Return begins a line, and sends nothing.
    QTest::keyClicks(text, u"No seal."_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"No date."_s);
    QVERIFY(handed.isEmpty());
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    const QString reason = u"No seal.\nNo date."_s;
    QCOMPARE(handed, QStringList{reason});
    // While the act is under way it is not sent again, and what is sent is not changed.
    QTest::mouseClick(accept, Qt::LeftButton);
    QTest::keyClicks(text, u"!"_s);
    QCOMPARE(handed, QStringList{reason});
    // Refused: all is still there.
    outcome(u"The database is away."_s);
    QVERIFY(dialog->isVisible());
    QCOMPARE(text->toPlainText(), reason);
    QCOMPARE(find<MessageBar>(dialog, u"reasonMessage"_s)->text(), u"The database is away."_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(handed, (QStringList{reason, reason}));
    outcome({});
    QTRY_VERIFY(!dialog);
    outcome(u"Too late to be heard."_s);
}

void TestShell::aCancelledReasonBeginsNothing()
{
    bool begun = false;
    ScreenDialogs().askReason(m_window.get(), {},
                              [&](const QString &, const Dialogs::Outcome &) { begun = true; });
    const QPointer<QDialog> dialog = m_window->findChild<QDialog *>(u"reasonDialog"_s);
    QVERIFY(dialog);
    QTest::mouseClick(find<QPushButton>(dialog, u"reasonCancel"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QVERIFY(!begun);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
