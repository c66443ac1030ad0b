#include "app/applications/applicationside.h"

#include "app/applications/applicationway.h"
#include "app/shell/viewwatch.h"
#include "app/widgets/pdfview.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace qorjyn {

ApplicationSide::ApplicationSide(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_tabs(new QTabBar(this)), m_listPlace(new QWidget(this)),
      m_stack(new QStackedWidget(this)), m_view(new PdfView(&context.pdf, this)), m_history(new Timeline)
{
    m_tabs->setObjectName(u"applicationSideTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (int tab = TitleTab; tab <= HistoryTab; ++tab)
        m_tabs->addTab({});
    m_view->setObjectName(u"applicationsPreview"_s);
    m_history->setObjectName(u"applicationHistory"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *room = new QVBoxLayout(inside);
    room->setContentsMargins(16, 12, 16, 12);
    room->addWidget(m_history);
    room->addStretch();
    scroll->setWidget(inside);
    auto *listRoom = new QVBoxLayout(m_listPlace);
    listRoom->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_view);
    m_stack->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_listPlace);
    column->addWidget(m_stack, 1);
    m_watch = new ViewWatch(
        m_context.database, m_history,
        [this](const Changes &changes) {
            const qint64 shown = m_application.value;
            return changes.has(Topic::Application, shown) || changes.has(Topic::Draft, shown) ||
                   (shown != 0 && changes.hasAny({Topic::Session, Topic::Object}));
        },
        [this](const Changes &) { readWay(); });
    connect(m_tabs, &QTabBar::currentChanged, this, &ApplicationSide::refresh);
    connect(m_history, &Timeline::referenceActivated, this, &ApplicationSide::referenceActivated);
    retranslate();
}

void ApplicationSide::setFileList(QWidget *list)
{
    m_listPlace->layout()->addWidget(list);
}

void ApplicationSide::setFiles(const std::optional<AttachedFile> &ofTitle,
                               const std::optional<AttachedFile> &scan)
{
    m_ofTitle = ofTitle;
    m_scan = scan;
    refresh();
}

void ApplicationSide::setApplication(ApplicationId id)
{
    m_application = id;
    m_history->setSteps({}); // not those of another one
    m_watch->readWhenSeen();
}

void ApplicationSide::readWay()
{
    if (!m_application)
        return;
    m_reading.ask(
        this, [id = m_application](Transaction &t) { return wayOf(t, id); },
        [this, id = m_application](const ApplicationWay &way) {
            if (id == m_application)
                m_history->setSteps(stepsOf(way, m_context.words()));
        });
}

void ApplicationSide::refresh()
{
    const int tab = m_tabs->currentIndex();
    m_listPlace->setVisible(tab == TitleTab);
    m_stack->setCurrentIndex(tab == HistoryTab ? 1 : 0);
    m_view->setEmptySentence(
        tab == ScanTab ? tr("The scan of the paper form is shown here once it is attached.")
                       : tr("Choose a title with a file to see it here, or drop a PDF on its row."));
    if (tab == HistoryTab)
        return;
    const std::optional<AttachedFile> &file = tab == ScanTab ? m_scan : m_ofTitle;
    const QString hash = file ? file->sha256 : QString();
    if (hash == m_shown)
        return;
    m_shown = hash;
    m_view->showFile(file ? m_context.files.path(hash) : QString(), file ? file->name : QString());
}

void ApplicationSide::retranslate()
{
    m_tabs->setTabText(TitleTab, tr("File"));
    m_tabs->setTabText(ScanTab, tr("Scan of the form"));
    m_tabs->setTabText(HistoryTab, tr("History"));
    m_watch->readWhenSeen(); // in another language
    m_tabs->setAccessibleName(tr("What is shown beside the form"));
    refresh();
}

} // namespace qorjyn
