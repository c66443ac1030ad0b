#include "app/sessions/sessionspage.h"

#include "app/sessions/commissiondialog.h"
#include "app/sessions/sessionview.h"
#include "app/shell/explain.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/permits.h"
#include "app/shell/viewwatch.h"
#include "app/widgets/card.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/recordlist.h"
#include "app/widgets/tones.h"
#include "commands/sessionacts.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace qorjyn {

SessionsPage::SessionsPage(AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_permits(new Permits(context, this)), m_heading(headingLabel(this)),
      m_dateLabel(mutedLabel(this)), m_new(new QPushButton(this)), m_commission(new QPushButton(this)),
      m_date(new DateEdit(this)), m_place(new QLineEdit(this)), m_remote(new QCheckBox(this)),
      m_message(new MessageBar(this)), m_list(new RecordList(this)), m_view(new SessionView(context, this))
{
    setObjectName(u"sessionsPage"_s);
    const std::pair<QWidget *, QString> names[] = {
        {m_new, u"sessionNew"_s},         {m_commission, u"sessionCommission"_s}, {m_date, u"sessionDate"_s},
        {m_place, u"sessionPlace"_s},     {m_remote, u"sessionRemote"_s},         {m_list, u"sessionsList"_s},
        {m_message, u"sessionsMessage"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    m_new->setIcon(icon(u"plus"_s));
    m_permits->guard<PlanSession>(m_new);
    m_commission->setIcon(icon(u"users"_s));
    m_date->setToday(m_context.database.today());
    m_date->setDate(m_context.database.today());
    m_model = new RecordTableModel<SessionRow>(
        {{.key = u"number"_s,
          .header = [] { return tr("Session"); },
          .value = [this](const SessionRow &s) { return m_context.words().session(s.number, s.date); }}},
        [](const SessionRow &s) { return s.id.value; }, this);
    m_model->setRowText([this](const SessionRow &s) {
        const Words words = m_context.words();
        return RowText{.title = words.session(s.number, s.date),
                       .second = s.number ? words.date(s.date) : words.objects(s.items),
                       .third = s.number ? words.objects(s.items) + u" · "_s + tr("%1 decided").arg(s.decided)
                                         : QString(),
                       .pill = words.sessionState(s.state),
                       .tone = toneOf(s.state)};
    });
    m_list->setRecords(m_model);
    layOut();
    connect(m_new, &QPushButton::clicked, this, &SessionsPage::plan);
    connect(m_commission, &QPushButton::clicked, this, &SessionsPage::openCommission);
    auto *shortcut = new QShortcut(QKeySequence::New, this);
    connect(shortcut, &QShortcut::activated, m_date, [this] { m_date->setFocus(); });
    connect(m_list, &RecordList::currentIdChanged, this, [this](std::optional<qint64> id) {
        if (id && *id != m_view->session().value)
            m_view->open({*id});
    });
    connect(m_view, &SessionView::referenceActivated, this, &Page::referenceActivated);
    m_watch = new ViewWatch(
        m_context.database, this,
        [](const Changes &changes) {
            return changes.hasAny({Topic::Session, Topic::AgendaItem});
        },
        [this](const Changes &) { read(); });
    retranslate();
}

void SessionsPage::layOut()
{
    auto *left = new QWidget(this);
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(16, 12, 16, 12);
    leftColumn->addWidget(m_heading);
    leftColumn->addWidget(m_message);
    leftColumn->addWidget(m_dateLabel);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_date, m_place, m_remote, m_new})
        leftColumn->addWidget(widget);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_commission);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({250, 1116});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

QString SessionsPage::title() const
{
    return tr("Sessions");
}

void SessionsPage::retranslate()
{
    m_heading->setText(tr("Sessions"));
    m_dateLabel->setText(tr("New session on"));
    m_date->setAccessibleName(tr("Date of the new session"));
    m_place->setPlaceholderText(tr("Place"));
    m_place->setAccessibleName(tr("Place of the new session"));
    m_remote->setText(tr("Held remotely"));
    m_new->setText(tr("Plan"));
    m_commission->setText(tr("Commission…"));
    m_list->setAccessibleName(tr("Sessions"));
    m_list->emptyState()->setIconName(u"gavel"_s);
    m_list->emptyState()->setSentence(
        tr("No session yet: set up the commission, then plan a session for a date."));
    m_permits->retranslate();
    m_model->retranslate();
    m_view->retranslate();
}

bool SessionsPage::open(const Reference &reference)
{
    if (reference.kind == RecordKind::Composition) {
        openCommission();
        return true;
    }
    if (reference.kind != RecordKind::Session)
        return false;
    select({reference.id});
    return true;
}

void SessionsPage::select(SessionId session)
{
    m_select = session.value; // a later reading answers for this one too
    m_watch->readNow();
    m_view->open(session);
}

void SessionsPage::read()
{
    m_reading.ask(
        this, [](Transaction &t) { return sessionList(t); },
        [this](const QList<SessionRow> &rows) {
            const qint64 chosen = std::exchange(m_select, 0);
            m_model->setRows({rows.begin(), rows.end()});
            if (chosen != 0)
                m_list->selectId(chosen);
            else if (!rows.isEmpty() && m_view->session().value == 0)
                m_list->selectId(rows.first().id.value); // the newest
        });
}

void SessionsPage::plan()
{
    act(
        m_context.database, this,
        PlanSession{.date = m_date->date().value_or(QDate()),
                    .place = m_place->text().simplified(),
                    .remote = m_remote->isChecked()},
        [this](const PlanSession::Result &result) {
            m_message->clear();
            m_place->clear();
            m_remote->setChecked(false);
            m_watch->expectNotice();
            select(result.session);
        },
        [this](const Failure &failure) { explain(*m_message, failure, m_context.languages); });
}

void SessionsPage::openCommission()
{
    auto *dialog = new CommissionDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace qorjyn
