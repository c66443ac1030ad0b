#include "app/applicationsscreen.h"

#include "app/applications/applicationspage.h"
#include "app/widgets/recordlist.h"
#include "commands/applicationacts.h"
#include "commands/staffacts.h"
#include "documents/pdffiles.h"
#include "support/answereddialogs.h"
#include "support/realwindow.h"
#include "support/testdatabase.h"

#include <QTableView>
#include <QVBoxLayout>

namespace qorjyn::test {

namespace {

const QDate today(2026, 11, 23);

AttachedFile fileIn(const FileStore &store, const QString &folder, const QString &name, int pages)
{
    const QString path = folder + u'/' + name;
    pdffiles::writeText(path, pages);
    const FileStore::Stored stored = store.put(path);
    return {.sha256 = stored.sha256,
            .name = name,
            .mediaType = u"application/pdf"_s,
            .size = stored.size,
            .pages = pages,
            .problem = {}};
}

Item titled(const QString &title, const QString &authors, int year, const QList<AttachedFile> &files = {})
{
    Item item;
    item.description.title = title;
    item.description.authors = authors;
    item.description.year = year;
    item.files = files;
    return item;
}

/// The page on a database of its own, both gone with the picture.
class ApplicationsStage : public QWidget
{
public:
    explicit ApplicationsStage(Stage &stage)
        : m_database(Engine::Sqlite), m_files(m_database.folder() + u"/files"_s)
    {
        fill();
        m_served = std::make_unique<Database>(m_database.location(), u"aigul"_s, rehearsalClock(today));
        m_context.reset(new AppContext{.database = *m_served,
                                       .files = m_files,
                                       .pdf = m_pdf,
                                       .dialogs = m_dialogs,
                                       .languages = stage.languages});
        m_page = std::make_unique<ApplicationsPage>(*m_context);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_page.get());
        m_page->open({.kind = RecordKind::Application, .id = m_shown.value});
    }

private:
    void fill()
    {
        Connection connection(m_database.location());
        connection.setClock(rehearsalClock(today));
        AddStaff clerk{.login = u"aigul"_s, .name = u"Айгүл Сейітова"_s};
        for (const auto &role : codesOf<Role>)
            clerk.roles.append(role.first);
        (void)act(connection, clerk);
        connection.actAs(clerk.login);
        const auto participant = [&](const QString &name) {
            SaveParticipant save;
            save.participant.name.kk = name;
            return act(connection, save).value().participant;
        };
        const auto store = [&](const QString &from, QDate received, const QList<Item> &items) {
            SaveApplication save;
            save.application.participant = participant(from);
            save.application.received = received;
            save.application.dated = received.addDays(-7);
            save.application.signatory = u"Ержанова Гүлмира Маратқызы"_s;
            save.application.isSigned = save.application.sealed = true;
            save.application.statedPages = 14;
            save.application.items = items;
            return act(connection, save).value();
        };
        const auto old = store(u"Ә. Қастеев атындағы музей"_s, QDate(2026, 10, 2),
                               {titled(u"Жетісу суреттері"_s, u"Жансүгіров І."_s, 1928)});
        (void)act(connection, RegisterApplication{.application = old.application, .version = old.version});
        m_shown = store(u"Ақтөбе облыстық кітапханасы"_s, today,
                        {titled(u"Қан мен тер: трилогия"_s, u"Нұрпейісов Ә."_s, 1970,
                                {fileIn(m_files, m_database.folder(), u"қан мен тер.pdf"_s, 7)}),
                         titled(u"Шежіре"_s, u"Құдайбердіұлы Ш."_s, 1991,
                                {fileIn(m_files, m_database.folder(), u"шежіре.pdf"_s, 5)}),
                         titled(u"Бәйтерек"_s, u"Айтұлы Н."_s, 2003)})
                      .application;
    }

    TestDatabase m_database;
    FileStore m_files;
    ApplicationId m_shown;
    PdfReader m_pdf;
    AnsweredDialogs m_dialogs;
    std::unique_ptr<Database> m_served;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<ApplicationsPage> m_page; // goes first, while what it reads is there
};

} // namespace

Screen applicationsScreen()
{
    return {.name = u"applications"_s,
            .build = [](Stage &stage) { return std::make_unique<ApplicationsStage>(stage); },
            .ready =
                [](QWidget *widget) {
                    const auto *grid = find<QTableView>(widget, u"applicationItems"_s);
                    const auto *list = find<RecordList>(widget, u"applicationsList"_s);
                    return grid->model()->rowCount() == 4 && list->model()->rowCount() == 2;
                },
            .size = {1366, 700}};
}

} // namespace qorjyn::test
