#include "bench/pagebench.h"

#include "app/fund/fundpage.h"
#include "app/fund/objectmodel.h"
#include "app/shell/theme.h"
#include "bench/enginebench.h"
#include "bench/expected.h"
#include "support/answereddialogs.h"
#include "support/realwindow.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

namespace qorjyn::bench {

namespace {

constexpr double Mega = 1024 * 1024;

/// Waits for what the page's model says, up to half a minute.
class Waiting
{
public:
    explicit Waiting(const ObjectModel &model)
    {
        QObject::connect(&model, &ObjectModel::firstRowsShown, &m_loop, [this] {
            m_rows = true;
            m_loop.quit();
        });
        QObject::connect(&model, &ObjectModel::counted, &m_loop, [this](qint64 objects) {
            m_counted = objects;
            m_loop.quit();
        });
    }
    void begin()
    {
        m_rows = false;
        m_counted = -1;
    }
    [[nodiscard]] bool rows()
    {
        return until([this] { return m_rows; });
    }
    [[nodiscard]] qint64 counted()
    {
        (void)until([this] { return m_counted >= 0; });
        return m_counted;
    }

private:
    template <class F>
    bool until(F ready)
    {
        bool late = false;
        QTimer timer;
        constexpr int patience = 30000;
        QObject::connect(&timer, &QTimer::timeout, &m_loop, [&] {
            late = true;
            m_loop.quit();
        });
        timer.start(patience);
        while (!ready() && !late)
            m_loop.exec();
        return !late;
    }

    QEventLoop m_loop;
    bool m_rows = false;
    qint64 m_counted = -1;
};

/// What a page needs to live.
struct Desk
{
    explicit Desk(const Location &location) : database(location, {}) { languages.set(Language::Kazakh); }

    QTemporaryDir folder;
    Languages languages;
    Database database;
    PdfReader pdf;
    test::AnsweredDialogs dialogs;
    AppContext context{.database = database,
                       .files = FileStore(folder.path()),
                       .pdf = pdf,
                       .dialogs = dialogs,
                       .languages = languages};
};

class PageBench
{
public:
    PageBench(const Location &location, qint64 titles, Report &report)
        : m_location(location), m_titles(titles), m_report(report)
    {
    }

    void open(bool cold)
    {
        m_page.reset();
        m_desk.reset();
        if (cold)
            forgetFile(m_location);
        Times rows;
        Times counted;
        qint64 objects = 0;
        counted.add(timed([&] {
            rows.add(timed([&] {
                m_desk = std::make_unique<Desk>(m_location);
                m_page = std::make_unique<FundPage>(m_desk->context);
                m_waiting = std::make_unique<Waiting>(*model());
                m_page->resize(1366, 768);
                m_page->show();
                if (!m_waiting->rows())
                    m_report.wrong(u"the page shows no rows"_s);
                QCoreApplication::processEvents();
                (void)m_page->grab();
            }));
            objects = m_waiting->counted();
        }));
        if (objects != m_titles)
            m_report.wrong(u"the page counts %1 objects of %2"_s.arg(objects).arg(m_titles));
        const QString how = cold ? u", file not in memory"_s : QString();
        m_report.add(u"page made to its rows painted"_s + how, rows);
        m_report.add(u"page made to all counted"_s + how, counted);
    }
    void type()
    {
        std::optional<Expected> expected;
        if (m_titles <= MostExpected)
            expected.emplace(m_titles);
        auto *search = test::find<QLineEdit>(m_page.get(), u"fundSearch"_s);
        Times rows;
        Times counted;
        for (const Typed &query : typedQueries()) {
            const auto press = [&](const std::function<void()> &key) {
                m_waiting->begin();
                const double took = timed([&] {
                    key();
                    if (!m_waiting->rows())
                        m_report.wrong(u"typing “%1” shows no rows"_s.arg(query.text));
                });
                return took;
            };
            if (!search->text().isEmpty())
                (void)press([search] { search->clear(); });
            for (const QChar letter : query.text)
                rows.add(press([&] { search->insert(letter); }));
            qint64 objects = 0;
            counted.add(timed([&] { objects = m_waiting->counted(); }));
            if (expected && objects != expected->titles(query.text).size())
                m_report.wrong(u"the page counts %1 for “%2”"_s.arg(objects).arg(query.text));
        }
        m_report.add(u"page: each key to its rows"_s, rows);
        m_report.add(u"page: last key's rows to the count"_s, counted);
    }

private:
    [[nodiscard]] const ObjectModel *model() const { return m_page->findChild<ObjectModel *>(); }

    Location m_location;
    qint64 m_titles;
    Report &m_report;
    Theme m_theme{Theme::Choice::Light};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<FundPage> m_page;
    std::unique_ptr<Waiting> m_waiting; // before the page, which it listens to
};

} // namespace

void measurePage(const Location &location, qint64 titles, Report &report)
{
    test::useOwnSettings();
    report.fact(u"memory at the start"_s, double(peakMemory()) / Mega, u"MB"_s);
    PageBench bench(location, titles, report);
    bench.open(true);
    report.fact(u"memory, peak after opening"_s, double(peakMemory()) / Mega, u"MB"_s);
    bench.open(false);
    bench.type();
    report.fact(u"memory, peak after the searches"_s, double(peakMemory()) / Mega, u"MB"_s);
}

} // namespace qorjyn::bench
