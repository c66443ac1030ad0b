#include "app/fund/objectview.h"

#include "app/shell/explain.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/permits.h"
#include "app/shell/viewwatch.h"
#include "app/widgets/card.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/fileintake.h"
#include "app/widgets/pill.h"
#include "app/widgets/timeline.h"
#include "app/widgets/tones.h"
#include "commands/fundacts.h"
#include "storage/library.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorjyn {

ObjectView::ObjectView(AppContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_intake(new FileIntake(context, this)),
      m_empty(new EmptyState(viewport())), m_number(mutedLabel()), m_title(headingLabel()),
      m_about(new QLabel), m_deadline(mutedLabel()), m_wayTitle(partLabel()), m_historyTitle(partLabel()),
      m_state(new Pill), m_access(new Pill), m_message(new MessageBar), m_section(new QComboBox),
      m_include(new QPushButton), m_move(new QPushButton), m_attach(new QPushButton),
      m_copyright(new QPushButton), m_way(new Timeline), m_history(new Timeline),
      m_permits(new Permits(context, this))
{
    const std::pair<QWidget *, QString> names[] = {
        {m_number, u"objectNumber"_s},      {m_title, u"objectTitle"_s},
        {m_state, u"objectState"_s},        {m_message, u"objectMessage"_s},
        {m_section, u"objectSection"_s},    {m_include, u"objectInclude"_s},
        {m_move, u"objectMove"_s},          {m_attach, u"objectAttach"_s},
        {m_copyright, u"objectCopyright"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    layOut();
    m_permits->guard<IncludeObject>(m_include);
    m_permits->guard<MoveToSection>(m_move);
    m_permits->guard<AttachScan>(m_attach);
    m_permits->guard<SetCopyright>(m_copyright);
    connect(m_include, &QPushButton::clicked, this, &ObjectView::include);
    connect(m_attach, &QPushButton::clicked, this, &ObjectView::attach);
    connect(m_move, &QPushButton::clicked, this,
            [this] { Q_EMIT sectionChosen({m_section->currentData().toLongLong()}); });
    connect(m_way, &Timeline::referenceActivated, this, &ObjectView::referenceActivated);
    auto *menu = new QMenu(m_copyright);
    for (const auto &entry : codesOf<CopyrightState>)
        connect(menu->addAction(QString()), &QAction::triggered, this,
                [this, state = entry.first] { setCopyright(state); });
    m_copyright->setMenu(menu);
    connect(m_intake, &FileIntake::taken, this, [this](int, const AttachedFile &file) {
        if (!m_seen.object)
            return;
        QList<AttachedFile> files = m_seen.object->files;
        files.append(file);
        perform(AttachScan{.object = m_seen.object->id, .files = files});
    });
    connect(m_intake, &FileIntake::refused, this, [this](int, const Problem &problem) {
        m_message->say(Tone::Wrong, [this, problem] { return m_context.words().sentence(problem); });
    });
    m_watch = new ViewWatch(
        m_context.database, this,
        [this](const Changes &changes) {
            return changes.has(Topic::Object, m_wanted.value) || changes.has(Topic::Calendar) ||
                   (m_seen.object && changes.has(Topic::Session, m_seen.object->session.value));
        },
        [this](const Changes &) {
            if (m_wanted)
                read();
        });
    m_empty->setIconName(u"library"_s);
    clear();
    retranslate();
}

void ObjectView::layOut()
{
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_section->setMinimumContentsLength(10);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *pills = new QHBoxLayout;
    pills->addWidget(m_state);
    pills->addWidget(m_access);
    pills->addStretch();
    setPrimary(m_include);
    m_include->setIcon(icon(u"library"_s, Ink::OnAccent));
    m_move->setIcon(icon(u"folder-tree"_s));
    m_attach->setIcon(icon(u"file-up"_s));
    for (QLabel *label : {m_title, m_about, m_deadline})
        label->setWordWrap(true);
    auto *sectionRow = new QHBoxLayout;
    sectionRow->addWidget(m_section, 1);
    sectionRow->addWidget(m_include);
    sectionRow->addWidget(m_move);
    column->addWidget(m_message);
    column->addWidget(m_number);
    column->addWidget(m_title);
    column->addLayout(pills);
    column->addWidget(m_about);
    column->addWidget(m_deadline);
    column->addLayout(sectionRow);
    column->addWidget(m_attach, 0, Qt::AlignLeft);
    column->addWidget(m_copyright, 0, Qt::AlignLeft);
    column->addWidget(m_wayTitle);
    column->addWidget(m_way);
    column->addWidget(m_historyTitle);
    column->addWidget(m_history);
    column->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ObjectView::retranslate()
{
    const Words words = m_context.words();
    m_include->setText(tr("Include"));
    m_move->setText(tr("Move here"));
    m_attach->setText(tr("Attach copy…"));
    m_copyright->setText(tr("Copyright"));
    m_section->setAccessibleName(tr("Section"));
    m_wayTitle->setText(tr("Its way"));
    m_historyTitle->setText(tr("History"));
    m_empty->setSentence(
        tr("Choose an object: its way, its deadline and what can be done with it are shown here."));
    const QList<QAction *> actions = m_copyright->menu()->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions[i]->setText(words.copyright(codesOf<CopyrightState>[size_t(i)].first));
    m_permits->retranslate();
    setMinimumWidth(0); // the words of another language are shorter
    refresh();
}

void ObjectView::setSections(const QList<Section> &sections)
{
    const QVariant kept = m_section->currentData();
    m_section->clear();
    QHash<SectionId, int> depth;
    for (const Section &section : sections) {
        depth.insert(section.id, section.parent ? depth.value(section.parent) + 1 : 0);
        m_section->addItem(QString(depth.value(section.id) * 3, u' ') +
                               section.name.in(m_context.languages.current()),
                           section.id.value);
    }
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_section->setMinimumContentsLength(12);
    m_section->setCurrentIndex(std::max(0, m_section->findData(kept)));
}

void ObjectView::clear()
{
    m_reading.drop();
    m_seen = {};
    m_message->clear();
    widget()->setVisible(false);
    m_empty->show();
}

void ObjectView::open(ObjectId id)
{
    m_wanted = id;
    m_watch->readNow();
}

void ObjectView::read()
{
    m_reading.ask(
        this,
        [id = m_wanted](Transaction &t) {
            Seen seen;
            seen.object = fundObject(t, id);
            if (!seen.object)
                return seen;
            seen.chain = objectChain(t, *seen.object);
            seen.history = history(t, Topic::Object, id.value);
            if (seen.object->sessionDate.isValid()) {
                const WorkingCalendar calendar = workingCalendar(t);
                seen.deadline = calendar.after(seen.object->sessionDate, InclusionDays);
                seen.daysLeft = calendar.workingDaysLeft(t.today(), seen.deadline.due);
            }
            return seen;
        },
        [this](const Seen &seen) {
            if (!seen.object) {
                clear();
                return;
            }
            if (seen.object->id != object())
                m_message->clear();
            m_seen = seen;
            refresh();
        });
}

void ObjectView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
}

QString ObjectView::dueInWords(const Words &words) const
{
    if (!m_seen.deadline.due.isValid())
        return {};
    QStringList off;
    for (const SkippedDay &day : m_seen.deadline.skipped)
        if (day.date.dayOfWeek() < Qt::Saturday)
            off.append(day.date.toString(u"dd.MM"_s));
    QString due = m_seen.daysLeft < 0
                      ? tr("Due on %1, late by %2")
                            .arg(words.date(m_seen.deadline.due), words.workingDays(-m_seen.daysLeft))
                      : tr("Due on %1, left: %2")
                            .arg(words.date(m_seen.deadline.due), words.workingDays(m_seen.daysLeft));
    due += u" ("_s + words.rule(Rule::R10) + u')';
    if (!off.isEmpty())
        due += u'\n' + tr("Days off that do not count: %1").arg(off.join(u", "_s));
    if (!m_seen.deadline.confirmed)
        due += u'\n' + words.calendarWarning(m_seen.deadline.unconfirmedYears);
    return due;
}

void ObjectView::refresh()
{
    if (!m_seen.object)
        return;
    const Words words = m_context.words();
    const FundObject &object = *m_seen.object;
    const Description &d = object.description;
    const bool waiting = !object.recordNumber;
    widget()->setVisible(true);
    m_empty->hide();
    m_number->setText(waiting ? tr("No record number yet") : formattedRecord(*object.recordNumber));
    m_title->setText(d.title);
    m_state->setState(words.objectState(object.state), toneOf(object.state));
    m_access->setState(words.access(accessOf(d.copyright)),
                       accessOf(d.copyright) == Access::Ticket ? Tone::Good : Tone::Due);
    QStringList about;
    if (!d.authors.isEmpty())
        about.append(d.authors);
    QStringList imprint;
    for (const QString &part : {d.place, d.publisher, d.year ? QString::number(*d.year) : QString()})
        if (!part.isEmpty())
            imprint.append(part);
    if (!imprint.isEmpty())
        about.append(imprint.join(u", "_s));
    about.append(code(d.category) + u" · "_s + words.categoryShort(d.category) + u" · "_s +
                 words.carrier(d.carrier));
    about.append(tr("copyright: %1").arg(words.copyright(d.copyright)));
    int pages = 0;
    for (const AttachedFile &file : object.files)
        pages += file.pages.value_or(0);
    about.append(words.files(int(object.files.size())) +
                 (pages > 0 ? u" · "_s + words.pages(pages) : QString()));
    m_about->setText(about.join(u'\n'));
    const QString due = waiting ? dueInWords(words) : QString();
    m_deadline->setText(due);
    m_deadline->setVisible(!due.isEmpty());
    m_include->setVisible(waiting);
    m_attach->setVisible(waiting);
    m_move->setVisible(!waiting);
    if (object.section)
        m_section->setCurrentIndex(std::max(0, m_section->findData(object.section.value)));
    m_way->setSteps(steps(words));
    QList<TimelineStep> past;
    for (const HistoryEntry &entry : std::as_const(m_seen.history))
        past.append({.iconName = u"history"_s,
                     .title = words.act(entry.act),
                     .details = entry.at.toString(u"dd.MM.yyyy hh:mm"_s) + u" · "_s + entry.staffName +
                                (entry.reason.isEmpty() ? QString() : u" · "_s + entry.reason),
                     .tone = Tone::Accent,
                     .target = std::nullopt});
    m_history->setSteps(past);
    // As wide as what it has to show; it never shrinks under the eye.
    setMinimumWidth(std::max(minimumWidth(), widget()->minimumSizeHint().width()));
}

QList<TimelineStep> ObjectView::steps(const Words &words) const
{
    QList<TimelineStep> steps;
    const FundObject &object = *m_seen.object;
    const ObjectChain &chain = m_seen.chain;
    if (chain.application)
        steps.append(
            {.iconName = u"inbox"_s,
             .title = tr("Application %1")
                          .arg(chain.applicationNumber ? formatted(*chain.applicationNumber) : QString()),
             .details = chain.participant.in(words.language()) + u" · "_s + words.date(chain.received),
             .tone = Tone::Accent,
             .target = Reference{.kind = RecordKind::Application, .id = chain.application.value}});
    if (chain.session)
        steps.append(
            {.iconName = u"gavel"_s,
             .title = tr("Session %1, item %2: %3 %4:%5")
                          .arg(chain.sessionNumber ? formattedSession(*chain.sessionNumber) : QString())
                          .arg(chain.agendaPosition)
                          .arg(chain.decision ? words.decision(*chain.decision) : QString())
                          .arg(chain.votes.forIt)
                          .arg(chain.votes.against),
             .details = words.date(object.sessionDate) + u" · "_s + words.sessionState(chain.sessionState),
             .tone = Tone::Accent,
             .target = Reference{.kind = RecordKind::Session, .id = chain.session.value}});
    if (!object.importSource.isEmpty())
        steps.append({.iconName = u"archive"_s,
                      .title = tr("Held before the program"),
                      .details = object.importSource,
                      .tone = Tone::Neutral,
                      .target = std::nullopt});
    if (object.includedOn)
        steps.append({.iconName = u"library"_s,
                      .title = tr("Included in the fund"),
                      .details = words.date(*object.includedOn),
                      .tone = Tone::Good,
                      .target = std::nullopt});
    return steps;
}

template <class A>
void ObjectView::perform(const A &what, const Dialogs::Outcome &outcome)
{
    act(
        m_context.database, this, what,
        [this, outcome](const typename A::Result &) {
            m_message->clear();
            if (outcome)
                outcome({});
        },
        [this, outcome](const Failure &failure) {
            explain(*m_message, failure, m_context.languages);
            if (outcome)
                outcome(m_message->text());
        });
}

void ObjectView::include()
{
    if (m_seen.object)
        act(
            m_context.database, this,
            IncludeObject{
                .object = m_seen.object->id, .item = {}, .section = {m_section->currentData().toLongLong()}},
            [this](const IncludeObject::Result &result) {
                m_message->say(Tone::Good, [number = result.recordNumber] {
                    return tr("Included as %1.").arg(formattedRecord(number));
                });
            },
            [this](const Failure &failure) { explain(*m_message, failure, m_context.languages); });
}

void ObjectView::attach()
{
    m_context.dialogs.openFiles(this, tr("Electronic copy"), tr("PDF (*.pdf);;All files (*)"),
                                [this](const QStringList &files) { m_intake->take(files); });
}

void ObjectView::setCopyright(CopyrightState state)
{
    if (!m_seen.object)
        return;
    m_context.dialogs.askReason(
        this,
        {.title = tr("Copyright"),
         .text = tr("“%1”: %2. Write on what ground.")
                     .arg(m_seen.object->description.title, m_context.words().copyright(state)),
         .accept = tr("Record"),
         .details = {}},
        [this, state, id = m_seen.object->id, holders = m_seen.object->description.rightsHolders](
            const QString &reason, const Dialogs::Outcome &outcome) {
            perform(
                SetCopyright{.object = id, .copyright = state, .rightsHolders = holders, .reason = reason},
                outcome);
        });
}

} // namespace qorjyn
