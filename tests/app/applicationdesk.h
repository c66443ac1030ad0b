// The tab of applications with everything that it works with, on a database of its own.
#pragma once

#include "app/applications/applicationspage.h"
#include "app/applications/itemmodel.h"
#include "app/shell/theme.h"
#include "app/widgets/messagebar.h"
#include "storage/applications.h"
#include "support/answereddialogs.h"
#include "support/house.h"
#include "support/realwindow.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace qorjyn::test {

struct ApplicationDesk
{
    House house;
    Theme theme{Theme::Choice::Light};
    Languages languages;
    Database database{house.database().location(), u"aigul"_s, rehearsalClock(QDate(2026, 2, 2))};
    PdfReader pdf;
    AnsweredDialogs dialogs;
    AppContext context;
    std::unique_ptr<ApplicationsPage> page;

    ApplicationDesk()
        : context{.database = database,
                  .files = FileStore(house.database().folder() + u"/files"_s),
                  .pdf = pdf,
                  .dialogs = dialogs,
                  .languages = languages}
    {
        languages.set(Language::English);
        page = std::make_unique<ApplicationsPage>(context);
        page->resize(1366, 700);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get()); // keys reach what has the focus
    }
    template <class T>
    T *child(const QString &name)
    {
        return find<T>(page.get(), name);
    }
    QTableView *grid() { return child<QTableView>(u"applicationItems"_s); }
    ItemModel *items() { return qobject_cast<ItemModel *>(grid()->model()); }
    void type(int row, int column, const QString &text)
    {
        QVERIFY(items()->setData(items()->index(row, column), text));
    }
    void name(const QString &participant)
    {
        const ParticipantId id = house.participant(participant);
        QVERIFY(id);
        auto *field = child<QLineEdit>(u"applicationParticipant"_s);
        field->setFocus();
        field->clear();
        typeText(field, participant);
    }
    std::optional<Application> stored(qint64 id = 1)
    {
        return house.read([id](Transaction &t) { return application(t, {id}); });
    }
    QString message() { return child<MessageBar>(u"applicationMessage"_s)->text(); }
};

} // namespace qorjyn::test
