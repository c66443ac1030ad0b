// What storage asks of the tables that grow is answered from an index, on both engines, with many years'
// rows.
#include "plans.h"
#include "volume.h"

#include "bench/titles.h"
#include "storage/applications.h"
#include "storage/connection_p.h"
#include "storage/fund.h"
#include "storage/labels.h"
#include "storage/likeness.h"
#include "storage/participants.h"
#include "storage/sessions.h"
#include "storage/today.h"

#include <QSqlQuery>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

using Job = std::function<void(Connection &)>;

template <class F>
Job reading(F job)
{
    return [job](Connection &connection) { connection.read([&job](Transaction &t) { (void)job(t); }); };
}

/// A question of storage, and how far it may reach.
struct Question
{
    const char *name;
    Reach reach;
    Job ask;
};

const ObjectFilter &inSection()
{
    static const ObjectFilter filter{.section = {2}, .withSubsections = false};
    return filter;
}

QList<Question> fundQuestions()
{
    const ObjectFilter all;
    const ObjectFilter one{.words = u"қаз"_s};
    const ObjectFilter two{.words = u"қазақ тар"_s};
    const ObjectFilter queue{.waitingOnly = true, .state = ObjectState::Ready};
    const ObjectFilter found{.words = u"тарихы"_s, .section = {2}};
    const auto window = [](const ObjectFilter &filter, qint64 after = 0) {
        return reading([=](Transaction &t) { return objectWindow(t, filter, after); });
    };
    const auto count = [](const ObjectFilter &filter) {
        return reading([=](Transaction &t) { return objectCount(t, filter); });
    };
    const auto places = [](const ObjectFilter &filter) {
        return reading([=](Transaction &t) { return sampledLabels(t, filter, 100); });
    };
    return {
        {"list", Reach::Window, window(all)},
        {"list further down", Reach::Window, window(all, labelStep * labelStep * labelStep + 5000)},
        {"list of a section", Reach::Window, window(inSection())},
        {"list of what waits", Reach::Found, window(queue)},
        {"search", Reach::Hits, window(one)},
        {"search two words", Reach::Hits, window(two)},
        {"search in a section", Reach::Hits, window(found)},
        {"count", Reach::Everything, count(all)},
        {"count of a section", Reach::Found, count(inSection())},
        {"count of what waits", Reach::Found, count(queue)},
        {"count of hits", Reach::Found, count(one)},
        {"places", Reach::Everything, places(all)},
        {"places of a section", Reach::Found, places(inSection())},
        {"places of hits", Reach::Hits, places(two)},
        {"objects that wait", Reach::Found, reading(waitingObjects)},
        {"counts of what waits", Reach::Found, reading(waitingCounts)},
        {"counts by category", Reach::Everything, reading(countsByCategory)},
        {"object", Reach::Found, reading([](Transaction &t) { return fundObject(t, {77}); })},
        {"objects of a session", Reach::Found,
         reading([](Transaction &t) { return objectsOfSession(t, {77}); })},
        {"objects moved", Reach::Found,
         [](Connection &connection) {
             (void)connection.write({.name = u"Plans"_s}, [](Transaction &t) -> Outcome<ActResult> {
                 QList<ObjectId> ids;
                 for (qint64 id = 1; id <= 400; ++id)
                     ids.append({id});
                 moveObjects(t, fundObjects(t, ids), {2});
                 return ActResult{};
             });
         }},
        {"object by number", Reach::Found, reading([](Transaction &t) { return objectByRecord(t, 77); })},
        {"object of an item", Reach::Found, reading([](Transaction &t) { return objectOfItem(t, {77}); })},
        {"chain of an object", Reach::Found,
         reading([](Transaction &t) { return objectChain(t, FundObject{.agendaItem = {77}}); })},
        {"object inserted", Reach::Window, [](Connection &connection) {
             (void)connection.write({.name = u"Plans"_s}, [](Transaction &t) -> Outcome<ActResult> {
                 FundObject object{.importSource = u"plans"_s};
                 object.description.title = u"Абай жолы"_s;
                 (void)insertObject(t, object);
                 return ActResult{};
             });
         }}};
}

QList<Question> draftQuestions()
{
    const ApplicationFilter drafts{.state = ApplicationState::Draft, .limit = 5};
    const ApplicationFilter rest{.without = {ApplicationState::Draft, ApplicationState::Registered}};
    return {{"drafts", Reach::Hits, reading([=](Transaction &t) { return applicationList(t, drafts); })},
            {"drafts counted", Reach::Found,
             reading([=](Transaction &t) { return applicationCount(t, drafts); })},
            {"applications done with", Reach::Window,
             reading([=](Transaction &t) { return applicationList(t, rest); })}};
}

QList<Question> otherQuestions()
{
    return {{"applications", Reach::Window, reading([](Transaction &t) { return applicationList(t); })},
            {"applications of a state", Reach::Hits, reading([](Transaction &t) {
                 return applicationList(t, {.words = {}, .state = ApplicationState::Registered});
             })},
            {"applications searched", Reach::Hits,
             reading([](Transaction &t) { return applicationList(t, {.words = u"599"_s, .state = {}}); })},
            {"application", Reach::Found, reading([](Transaction &t) { return application(t, {77}); })},
            {"application by number", Reach::Found,
             reading([](Transaction &t) { return applicationByNumber(t, {.year = 2010, .number = 3}); })},
            {"item", Reach::Found, reading([](Transaction &t) { return item(t, {77}); })},
            {"titles alike", Reach::Found, reading([](Transaction &t) {
                 AskedTitle asked;
                 asked.description = bench::generatedObject(77, false).description;
                 return likeTitles(t, {asked});
             })},
            {"likeness stored", Reach::Found,
             [](Connection &connection) {
                 (void)connection.write({.name = u"Plans"_s}, [](Transaction &t) -> Outcome<ActResult> {
                     Item item;
                     item.id = {77};
                     item.description.title = u"Абай жолы"_s;
                     storeItemLikeness(t, {&item});
                     return ActResult{};
                 });
             }},
            {"queue", Reach::Found, reading(queuedItems)},
            {"sessions", Reach::Everything, reading(sessionList)},
            {"agenda", Reach::Found, reading([](Transaction &t) { return session(t, {77}); })},
            {"some of an agenda", Reach::Found, reading([](Transaction &t) {
                 return agendaItems(t, {77, 78, 79});
             })},
            {"agenda entry", Reach::Found, reading([](Transaction &t) { return agendaEntry(t, {77}); })},
            {"sessions of an item", Reach::Found,
             reading([](Transaction &t) { return sessionsOfItem(t, {77}); })},
            {"session by number", Reach::Found,
             reading([](Transaction &t) { return sessionByNumber(t, {.year = 2010, .number = 3}); })},
            {"history", Reach::Found, reading([](Transaction &t) { return history(t, Topic::Object, 77); })},
            {"notices", Reach::Found,
             [](Connection &connection) {
                 (void)connection.changesSince();
                 (void)connection.write({.name = u"Plans"_s}, [](Transaction &t) -> Outcome<ActResult> {
                     t.record(Topic::Object, 77, {}, {});
                     return ActResult{};
                 });
                 (void)connection.changesSince();
             }},
            {"what is due", Reach::Found, reading(dueThings)},
            {"what waits, in numbers", Reach::Found, reading(tabCounts)},
            {"counts by month", Reach::Found, reading([](Transaction &t) { return monthCounts(t, 2026); })}};
}

} // namespace

class TestPlans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase() { m_databases.clear(); }

    void valuesDecideThePlan_data() { addEngineRows(); }
    void valuesDecideThePlan();
    void growingTablesAreNotReadThrough_data();
    void growingTablesAreNotReadThrough();
    void aDroppedIndexIsNoticed_data();
    void aDroppedIndexIsNoticed();

private:
    const TestDatabase &filled(Engine engine);
    QStringList problems(const TestDatabase &database, const Question &question);

    std::map<Engine, std::unique_ptr<TestDatabase>> m_databases;
};

/// Filled once an engine, and only read after that but for a row or two.
const TestDatabase &TestPlans::filled(Engine engine)
{
    auto &database = m_databases[engine];
    if (!database) {
        database = std::make_unique<TestDatabase>(engine);
        fillVolume(*database);
    }
    return *database;
}

QStringList TestPlans::problems(const TestDatabase &database, const Question &question)
{
    Connection connection(database.location());
    QList<Statement> asked;
    connection.observe([&asked](const Statement &statement) {
        if (!statement.sql.startsWith(u"INSERT"_s))
            asked.append(statement);
    });
    question.ask(connection);
    QStringList found;
    if (asked.isEmpty())
        found.append(u"nothing was asked"_s);
    for (const Statement &statement : std::as_const(asked)) {
        const QStringList plan = planOf(database.location(), statement);
        const QStringList wrong = tooMuch(connection.engine(), statement, plan, question.reach);
        if (!wrong.isEmpty() || plan.isEmpty())
            found.append(wrong.join(u"; "_s) + u"\n  "_s + statement.sql + u"\n    "_s +
                         plan.join(u"\n    "_s));
    }
    return found;
}

/// A common word and a rare one want different plans: the server must not keep one for all values. The plans
/// below are those for the values asked with.
void TestPlans::valuesDecideThePlan()
{
    QFETCH(Engine, engine);
    if (engine == Engine::Sqlite)
        return; // its plans never depend on them
    Connection connection(filled(engine).location());
    QSqlQuery mode(u"SHOW plan_cache_mode"_s, connection.d().database);
    QVERIFY(mode.next());
    QCOMPARE(mode.value(0).toString(), u"force_custom_plan"_s);
}

void TestPlans::growingTablesAreNotReadThrough_data()
{
    addEngineRows();
}

void TestPlans::growingTablesAreNotReadThrough()
{
    QFETCH(Engine, engine);
    const TestDatabase &database = filled(engine);
    QStringList wrong;
    for (const Question &question : fundQuestions() + draftQuestions() + otherQuestions()) {
        const QStringList found = problems(database, question);
        for (const QString &plan : found) // one message would be cut off
            qWarning("%s: %s", question.name, qPrintable(plan));
        if (!found.isEmpty())
            wrong.append(QString::fromLatin1(question.name));
    }
    QCOMPARE(wrong, QStringList());
}

void TestPlans::aDroppedIndexIsNoticed_data()
{
    addEngineRows();
}

/// The test itself is tested: without its index each of these questions must be told.
void TestPlans::aDroppedIndexIsNoticed()
{
    QFETCH(Engine, engine);
    const TestDatabase &database = filled(engine);
    const QList<Question> questions = fundQuestions() + draftQuestions() + otherQuestions();
    const auto told = [&](const char *name) {
        for (const Question &question : questions)
            if (qstrcmp(question.name, name) == 0)
                return !problems(database, question).isEmpty();
        qFatal("no question %s", name);
    };
    const std::pair<const char *, const char *> indexes[] = {{"fund_object_section", "count of a section"},
                                                             {"fund_object_sort", "object inserted"},
                                                             {"history_thing", "history"},
                                                             {"item_state_id", "queue"},
                                                             {"application_received", "counts by month"},
                                                             {"item_application", "application"},
                                                             {"item_likeness_item", "likeness stored"}};
    for (const auto &[index, name] : indexes) {
        QVERIFY2(!told(name), name);
        QCOMPARE(TestDatabase::runAs(database.ownerLocation(), u"DROP INDEX "_s + QString::fromLatin1(index)),
                 QString());
        QVERIFY2(told(name), index);
    }
}

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
