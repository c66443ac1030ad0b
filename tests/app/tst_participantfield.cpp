#include "app/shell/languages.h"
#include "app/shell/theme.h"
#include "app/widgets/participantfield.h"
#include "support/house.h"
#include "support/realwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const Name central{.kk = u"Орталық кітапхана"_s, .ru = u"Центральная библиотека"_s, .en = {}};
const Name museum{.kk = u"Абай облысы әкімдігі мәдениет басқармасының «Абайдың Жидебай-Бөрілі мемлекеттік "
                        "тарихи-мәдени және әдеби-мемориалдық қорық-мұражайы» коммуналдық мемлекеттік "
                        "қазыналық кәсіпорны"_s,
                  .ru = u"Музей-заповедник Абая «Жидебай-Борили»"_s,
                  .en = u"Abai Reserve Museum Zhidebai-Borili"_s};

/// A field that has the focus, and participants to be found.
struct Desk
{
    explicit Desk(Language language)
    {
        field.setDatabase(database);
        languages.set(language);
        aktobe = participant(central, ParticipantKind::Library, u"Ақтөбе облысы"_s, u"020340001237"_s);
        shet = participant(central, ParticipantKind::Library, u"Қарағанды облысы"_s, u"970440000916"_s);
        abai = participant(museum, ParticipantKind::Museum, u"Абай облысы"_s, u"990240003213"_s);
        field.resize(300, field.sizeHint().height());
        field.show();
    }
    ParticipantId participant(const Name &name, ParticipantKind kind, const QString &region,
                              const QString &bin)
    {
        SaveParticipant act;
        act.participant.name = name;
        act.participant.kind = kind;
        act.participant.region = region;
        act.participant.bin = bin;
        return house.done(act).participant;
    }
    QAbstractItemView *list() { return field.findChild<QCompleter *>()->popup(); }
    /// Types, and waits until so many are offered.
    void offer(const QString &typed, int lines)
    {
        field.activateWindow(); // a list that closes does not give it back here
        field.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.clear();
        typeText(&field, typed);
        QTRY_COMPARE(list()->isVisible() ? list()->model()->rowCount() : 0, lines);
    }
    QString line(int row, int role = Qt::DisplayRole)
    {
        return list()->model()->index(row, 0).data(role).toString();
    }
    /// The row whose details name this region.
    int rowOf(const QString &region)
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            if (line(row, Qt::UserRole).contains(region))
                return row;
        return -1;
    }
    void choose(int row)
    {
        for (int i = 0; i <= row; ++i)
            QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
    }

    House house;
    Theme theme{Theme::Choice::Light};
    Languages languages;
    Database database{house.database().location(), u"aigul"_s, rehearsalClock(QDate(2026, 2, 2))};
    ParticipantField field;
    ParticipantId aktobe, shet, abai;
};

} // namespace

class TestParticipantField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void sameNameIsChosenByItsRegion_data() { addEngineRows(); }
    void sameNameIsChosenByItsRegion();
    void wholeNameOfSeveralIsAsked_data() { addEngineRows(); }
    void wholeNameOfSeveralIsAsked();
    void aRussianNameIsShownInARussianWindow_data() { addEngineRows(); }
    void aRussianNameIsShownInARussianWindow();
    void theBinFinds_data() { addEngineRows(); }
    void theBinFinds();
    void longNameIsWholeOnTheScreen_data() { addEngineRows(); }
    void longNameIsWholeOnTheScreen();
    void officialNameStandsInTheFieldWhole_data() { addEngineRows(); }
    void officialNameStandsInTheFieldWhole();
    void theNameFollowsTheLanguage_data() { addEngineRows(); }
    void theNameFollowsTheLanguage();
};

void TestParticipantField::sameNameIsChosenByItsRegion()
{
    Desk desk(Language::Kazakh);
    QSignalSpy changed(&desk.field, &ParticipantField::participantChanged);
    for (const auto &[region, id] :
         {std::pair(u"Қарағанды"_s, desk.shet), std::pair(u"Ақтөбе"_s, desk.aktobe)}) {
        desk.offer(u"орталық"_s, 2);
        QCOMPARE(desk.line(0), central.kk);
        QCOMPARE(desk.line(1), central.kk);
        desk.choose(desk.rowOf(region));
        QTRY_COMPARE(desk.field.participant(), id);
        QCOMPARE(desk.field.text(), central.kk);
        // Leaving the field keeps the one that was chosen.
        Q_EMIT desk.field.editingFinished();
        QCOMPARE(desk.field.participant(), id);
        QCOMPARE(changed.last().first().value<ParticipantId>(), id);
    }
}

void TestParticipantField::wholeNameOfSeveralIsAsked()
{
    Desk desk(Language::Kazakh);
    QSignalSpy entered(&desk.field, &QLineEdit::returnPressed);
    desk.offer(central.kk, 2);
    QTRY_VERIFY(desk.field.isAmbiguous());
    QVERIFY(!desk.field.participant());
    desk.list()->hide();
    QTest::keyClick(&desk.field, Qt::Key_Return); // no new participant: which of the two
    QVERIFY(desk.list()->isVisible());
    QCOMPARE(entered.size(), 0);
    desk.choose(desk.rowOf(u"Қарағанды"_s));
    QTRY_COMPARE(desk.field.participant(), desk.shet);
    QVERIFY(!desk.field.isAmbiguous());
}

void TestParticipantField::aRussianNameIsShownInARussianWindow()
{
    Desk desk(Language::Russian);
    desk.offer(u"заповедник"_s, 1);
    QCOMPARE(desk.line(0), museum.ru);
    QCOMPARE(desk.line(0, Qt::UserRole), u"музей · Абай облысы · БИН 990240003213"_s);
    desk.choose(0);
    QTRY_COMPARE(desk.field.participant(), desk.abai);
    QCOMPARE(desk.field.text(), museum.ru);
    QCOMPARE(desk.field.nameInKazakh(), museum.kk);
    // Kazakh stands in where there is no name in the language of the window.
    desk.languages.set(Language::English);
    desk.offer(u"централь"_s, 2);
    QCOMPARE(desk.line(0), central.kk);
    // A form names it as it is stored.
    desk.field.setParticipant(desk.abai, museum.kk);
    QCOMPARE(desk.field.text(), museum.kk);
    QCOMPARE(desk.field.nameInKazakh(), museum.kk);
    // Whoever typed a whole name in any language is understood.
    desk.offer(museum.en, 0);
    QTRY_COMPARE(desk.field.participant(), desk.abai);
}

void TestParticipantField::theBinFinds()
{
    Desk desk(Language::English);
    desk.offer(u"97044"_s, 1);
    QCOMPARE(desk.line(0, Qt::UserRole), u"library · Қарағанды облысы · BIN 970440000916"_s);
    desk.choose(0);
    QTRY_COMPARE(desk.field.participant(), desk.shet);
    QCOMPARE(desk.field.text(), central.kk);
}

void TestParticipantField::longNameIsWholeOnTheScreen()
{
    Desk desk(Language::Kazakh);
    desk.offer(u"а"_s, 3);
    const QAbstractItemView *list = desk.list();
    const QRect free = desk.field.screen()->availableGeometry();
    QVERIFY(list->width() >= qMin(scaled(520, &desk.field), free.width()));
    QVERIFY(free.contains(list->geometry()));
    int height = 0;
    for (int row = 0; row < 3; ++row)
        height += list->sizeHintForRow(row);
    QVERIFY2(list->viewport()->height() >= height, qPrintable(QString::number(height)));
}

void TestParticipantField::officialNameStandsInTheFieldWhole()
{
    Desk desk(Language::Kazakh);
    QLineEdit other;
    other.show();
    desk.field.setTextMargins(5, 0, 4, 0); // as in the form at 1366 × 768
    desk.field.resize(scaled(420, &desk.field), desk.field.height());
    desk.field.setParticipant(desk.abai, museum.kk);
    other.activateWindow();
    other.setFocus();
    QTRY_VERIFY(!desk.field.hasFocus());
    QCOMPARE(desk.field.shownLines().size(), 2);
    QCOMPARE(desk.field.shownLines().join(u' '), museum.kk);
    desk.field.setParticipant(desk.abai, central.kk);
    QCOMPARE(desk.field.shownLines(), QStringList(central.kk));
    // What has no room says so.
    desk.field.setParticipant(desk.abai, museum.kk + u' ' + museum.kk);
    QCOMPARE(desk.field.shownLines().size(), 2);
    QVERIFY(desk.field.shownLines().last().endsWith(u'…'));
}

void TestParticipantField::theNameFollowsTheLanguage()
{
    Desk desk(Language::Kazakh);
    desk.field.setParticipant(desk.abai, museum);
    QCOMPARE(desk.field.text(), museum.kk);
    desk.languages.set(Language::Russian);
    QTRY_COMPARE(desk.field.text(), museum.ru);
    QCOMPARE(desk.field.names(), museum);
    desk.field.setText(u"Музей"_s); // what is being typed stays
    desk.languages.set(Language::English);
    QCoreApplication::processEvents();
    QCOMPARE(desk.field.text(), u"Музей"_s);
}

QTEST_MAIN(TestParticipantField)
#include "tst_participantfield.moc"
