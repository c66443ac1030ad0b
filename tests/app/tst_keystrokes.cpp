// An application of ten titles, from Ctrl+N to registered, by keys alone in the real window: what is pressed
// beside the text itself is counted.
#include "app/story.h"
#include "documents/pdffiles.h"
#include "storage/applications.h"
#include "support/house.h"

#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

enum Tab { TodayTab, ApplicationsTab };

struct Sheet
{
    QString title, authors, year, category, file;
};

const QList<Sheet> &sheets()
{
    static const QList<Sheet> titles{
        {u"Қан мен тер"_s, u"Нұрпейісов Ә."_s, u"1970"_s, u"1"_s, u"kan-men-ter.pdf"_s},
        {u"Шежіре"_s, u"Құдайбердіұлы Ш."_s, u"1911"_s, u"2"_s, u"Шежіре.pdf"_s},
        {u"Жетісу суреттері"_s, u"Жансүгіров І."_s, u"1928"_s, u"6"_s, u"zhetisu_suretteri.pdf"_s},
        {u"Абай жолы"_s, u"Әуезов М."_s, u"1942"_s, u"1"_s, u"Абай жолы (скан).pdf"_s},
        {u"Бәйтерек"_s, u"Айтұлы Н."_s, u"2003"_s, u"1"_s, u"байтерек.pdf"_s},
        {u"Көшпенділер. 1-кітап"_s, u"Есенберлин І."_s, u"1971"_s, u"1"_s, u"көшпенділер-1.pdf"_s},
        {u"Көшпенділер. 2-кітап"_s, u"Есенберлин І."_s, u"1973"_s, u"1"_s, u"көшпенділер-2.pdf"_s},
        {u"Менің атым Қожа"_s, u"Соқпақбаев Б."_s, u"1957"_s, u"8"_s, u"mening_atym_kozha.pdf"_s},
        {u"Ұшқан ұя"_s, u"Момышұлы Б."_s, u"1975"_s, u"1"_s, u"ұшқан ұя.pdf"_s},
        {u"Тар жол, тайғақ кешу"_s, u"Сейфуллин С."_s, u"1927"_s, u"1"_s, u"Тар жол тайгак кешу.pdf"_s}};
    return titles;
}

/// Two hands on the keys: whatever has the focus gets what is pressed.
class Hands
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++m_pressed;
        QTest::keyClick(window(), key, with);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QTest::sendKeyEvent(QTest::Click, window(), Qt::Key(letter.toUpper().unicode()), QString(letter),
                                Qt::NoModifier);
            QCoreApplication::processEvents();
        }
    }
    [[nodiscard]] int pressed() const { return m_pressed; }

private:
    static QWindow *window()
    {
        QWindow *focused = QGuiApplication::focusWindow();
        if (!focused)
            throw StoryError(u"no window has the keyboard"_s);
        return focused;
    }

    int m_pressed = 0;
};

} // namespace

class TestKeystrokes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init()
    { // an editor is taken over once, and while it belongs to its cell
        QTest::failOnWarning(QRegularExpression(u"editor that does not belong to this view"_s));
    }
    void tenTitlesByKeysAlone_data() { addEngineRows(); }
    void tenTitlesByKeysAlone();
};

void TestKeystrokes::tenTitlesByKeysAlone()
{
    try {
        Story story(QDate(2026, 11, 23));
        const QString participant = u"Ақтөбе облыстық кітапханасы"_s;
        story.type(u"welcomeName"_s, u"Сейітова Айгүл Нұрланқызы"_s);
        story.type(u"welcomeLogin"_s, u"seitova"_s);
        story.press(u"welcomeWork"_s);
        story.until([&] { return story.program().database().login() == u"seitova"_s; }, u"somebody works"_s);
        Connection connection(story.database().location());
        connection.actAs(u"seitova"_s);
        SaveParticipant library;
        library.participant.name.kk = participant;
        library.participant.head = u"Ержанова Гүлмира Маратқызы"_s;
        QVERIFY(act(connection, library));
        const QDir folder(story.database().folder());
        for (const Sheet &sheet : sheets()) {
            pdffiles::writeText(folder.filePath(sheet.file), 1);
            story.dialogs().opened.append(folder.filePath(sheet.file));
        }
        story.program().window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&story.program().window()));

        Hands().press(Qt::Key_2, Qt::ControlModifier);
        Hands hands;
        hands.press(Qt::Key_N, Qt::ControlModifier);
        hands.type(u"актобе"_s);
        story.until([] { return QApplication::activePopupWidget() != nullptr; }, u"the completion"_s);
        hands.press(Qt::Key_Down);
        hands.press(Qt::Key_Return);
        hands.press(Qt::Key_Tab);
        hands.type(u"16.11.2026"_s);
        hands.press(Qt::Key_Tab); // received: today
        hands.press(Qt::Key_Tab); // the head: as on record
        hands.press(Qt::Key_Tab); // carrier: paper
        hands.press(Qt::Key_Tab);
        hands.type(u"10"_s);
        hands.press(Qt::Key_Tab);
        hands.press(Qt::Key_Space);
        hands.press(Qt::Key_Tab);
        hands.press(Qt::Key_Space);
        hands.press(Qt::Key_Tab);
        for (const Sheet &sheet : sheets()) {
            hands.type(sheet.title);
            hands.press(Qt::Key_Tab);
            hands.type(sheet.authors);
            hands.press(Qt::Key_Tab);
            hands.type(sheet.year);
            hands.press(Qt::Key_Tab);
            hands.type(sheet.category);
            hands.press(Qt::Key_Return);
        }
        hands.press(Qt::Key_O, Qt::ControlModifier);
        const auto stored = [&story] {
            return story.read([](Transaction &t) { return application(t, {1}); });
        };
        const auto withFiles = [&] {
            const auto found = stored();
            return found && found->items.size() == 10 &&
                   std::ranges::all_of(found->items, [](const Item &item) { return item.files.size() == 1; });
        };
        story.until(withFiles, u"ten titles with their files"_s);
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        story.until([&] { return stored()->state == ApplicationState::Registered; }, u"registered"_s);

        const Application application = *stored();
        QCOMPARE(application.participantName, participant);
        QCOMPARE(application.dated, QDate(2026, 11, 16));
        QCOMPARE(application.signatory, u"Ержанова Гүлмира Маратқызы"_s);
        QVERIFY(application.isSigned && application.sealed);
        for (qsizetype i = 0; i < sheets().size(); ++i) {
            const Sheet &sheet = sheets()[i];
            const Item &item = application.items[i];
            QCOMPARE(item.description.title, sheet.title);
            QCOMPARE(item.description.authors, sheet.authors);
            QCOMPARE(item.description.year, sheet.year.toInt());
            QCOMPARE(code(item.description.category), sheet.category);
            QCOMPARE(item.files.first().name, sheet.file);
        }
        constexpr int inFileDialog = 2; // all of the folder and Open: the dialog is the system's
        const int pressed = hands.pressed() + inFileDialog;
        qInfo("%d key strokes beside the text", pressed);
        QVERIFY2(pressed <= 60, qPrintable(QString::number(pressed)));
    } catch (const StoryError &error) {
        QFAIL(error.what());
    }
}

QTEST_MAIN(TestKeystrokes)
#include "tst_keystrokes.moc"
