// An application of many titles costs no more questions to the server than one of a few.
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using namespace qorjyn::test;

class TestManyTitles : public QObject
{
    Q_OBJECT
private:
    /// Statements of typing in and registering an application of so many titles.
    static QList<int> statements(House &house, int titles)
    {
        SaveApplication save;
        save.application.participant = house.participant();
        save.application.received = QDate(2026, 2, 2);
        save.application.isSigned = true;
        save.application.signatory = u"Ержанова Г."_s;
        for (int i = 0; i < titles; ++i) {
            Item item;
            item.description = test::title(u"Ғасырлар үні %1, %2-дәптер"_s.arg(titles).arg(i));
            item.description.authors = u"Мүсірепов Ғ."_s;
            item.description.year = 1900 + i % 100;
            save.application.items.append(item);
        }
        int asked = 0;
        house.connection().observe([&asked](const QString &, const QList<QVariant> &) { ++asked; });
        const auto stored = house.done(save);
        const int saving = asked;
        house.done(RegisterApplication{.application = stored.application, .version = stored.version});
        house.connection().observe({});
        return {saving, asked - saving};
    }

private Q_SLOTS:
    void statementsDoNotGrowWithTitles_data() { addEngineRows(); }
    void statementsDoNotGrowWithTitles()
    {
        House house;
        (void)statements(house, 3); // whatever is asked once
        const QList<int> few = statements(house, 5);
        const QList<int> many = statements(house, 500);
        qInfo() << "saving and registering:" << few << "statements for 5 titles," << many << "for 500";
        // Rows go in sets of some hundreds: a few statements more, not one a title.
        for (const int act : {0, 1})
            QVERIFY2(many[act] <= few[act] + 10, qPrintable(QString::number(many[act])));
    }
};

QTEST_GUILESS_MAIN(TestManyTitles)
#include "tst_manytitles.moc"
