#include "app/widgets/participantfield.h"

#include "app/shell/languages.h"
#include "app/shell/theme.h"
#include "app/widgets/founddelegate.h"
#include "storage/participants.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyleOptionFrame>
#include <QTextLayout>

namespace qorjyn {

namespace {

constexpr int mostFound = 40, mostVisible = 8, popupWidth = 520;
/// So many pixels below the letters of other fields, and how wide of a hundred: the first that has room.
constexpr std::pair<int, int> smallerLetters[] = {{2, 100}, {2, 90}, {3, 90}, {3, 75}};
constexpr double tightPitch = 1.2; // of the letters' size: two lines stand where one has room to spare
constexpr int idRole = FoundDelegate::DetailsRole + 1;

/// Of the window: Languages makes its locale the default one.
Language languageOfWindow()
{
    return Languages::preferred({QLocale().name()});
}

/// What tells a participant from another of the same name.
QString detailsOf(const Participant &participant, const Words &words)
{
    QStringList parts{words.participantKind(participant.kind)};
    if (!participant.region.isEmpty())
        parts.append(participant.region);
    if (!participant.bin.isEmpty())
        parts.append(ParticipantField::tr("BIN %1").arg(participant.bin));
    return parts.join(u" · "_s);
}

QStringList brokenIntoLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

ParticipantField::ParticipantField(QWidget *parent)
    : QLineEdit(parent), m_lines(new QStandardItemModel(this)), m_completer(new QCompleter(m_lines, this)),
      m_delegate(new FoundDelegate(this))
{
    // The database has compared already, folded: whatever it found is offered.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(mostVisible);
    m_completer->popup()->setItemDelegate(m_delegate);
    m_completer->popup()->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ParticipantField::choose);
    connect(this, &QLineEdit::textEdited, this, &ParticipantField::find);
    connect(this, &QLineEdit::editingFinished, this, [this] { settle(text()); });
}

void ParticipantField::setParticipant(ParticipantId id, const QString &name)
{
    setText(name);
    setCursorPosition(0); // a long name shows its beginning
    m_named = {.id = id, .text = name.trimmed()};
    m_id = id;
}

void ParticipantField::setParticipant(ParticipantId id, const Name &name)
{
    m_known.insert(id, name);
    setParticipant(id, name.in(languageOfWindow()));
}

void ParticipantField::changeEvent(QEvent *event)
{
    const auto known = m_known.constFind(m_id);
    if (event->type() == QEvent::LanguageChange && m_id && known != m_known.cend() &&
        text().trimmed() == m_named.text)
        setParticipant(m_id, known->in(languageOfWindow()));
    QLineEdit::changeEvent(event);
}

Name ParticipantField::names() const
{
    Name names = m_known.value(m_id);
    names.kk = nameInKazakh();
    return names;
}

QString ParticipantField::nameInKazakh() const
{
    if (!m_id)
        return {};
    const Name known = m_known.value(m_id);
    const QString shown = text().trimmed();
    return shown == known.ru || shown == known.en ? known.kk : shown;
}

bool ParticipantField::isAmbiguous() const
{
    return !m_id && calledExactly(text()).size() > 1;
}

void ParticipantField::keyPressEvent(QKeyEvent *event)
{
    const QAbstractItemView *popup = m_completer->popup();
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && popup->isVisible() && popup->currentIndex().isValid())
        event->ignore(); // the list takes it and chooses; for the field it is no Enter
    else if (enters && isAmbiguous())
        showFound(); // which of them is asked, and not entered anew
    else
        QLineEdit::keyPressEvent(event);
}

QRect ParticipantField::roomOfName() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    // The letters of a line edit stand two pixels inside of its contents.
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(2, 0, -2, 0);
}

ParticipantField::Lines ParticipantField::lines() const
{
    const QRect room = roomOfName();
    Lines lines{.font = font(), .texts = {text()}};
    if (QFontMetrics(lines.font).horizontalAdvance(text()) <= room.width())
        return lines;
    for (const auto &[below, stretch] : smallerLetters) {
        lines.font.setPixelSize(QFontInfo(font()).pixelSize() - scaled(below, this));
        lines.font.setStretch(stretch);
        lines.pitch = tightPitch * lines.font.pixelSize();
        lines.texts = brokenIntoLines(text(), lines.font, room.width());
        if (lines.texts.size() <= 2)
            return lines;
    }
    const QString rest = lines.texts.mid(1).join(u' ');
    lines.texts = {lines.texts.first(),
                   QFontMetrics(lines.font).elidedText(rest, Qt::ElideRight, room.width())};
    return lines;
}

void ParticipantField::paintEvent(QPaintEvent *event)
{
    const Lines shown = hasFocus() ? Lines() : lines();
    if (shown.texts.size() < 2) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setFont(shown.font);
    painter.setPen(palette().color(QPalette::Text));
    const QRect room = roomOfName();
    QRectF place(room.x(), room.center().y() - shown.pitch, room.width(), shown.pitch);
    for (const QString &line : shown.texts) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         line);
        place.translate(0, shown.pitch);
    }
}

void ParticipantField::find(const QString &typed)
{
    m_database->cancel(m_reading);
    settle(typed);
    m_reading = m_database->read(
        this, [typed](Transaction &t) { return findParticipants(t, typed, mostFound); },
        [this, typed](const QList<Participant> &found) {
            if (text() != typed)
                return;
            m_found = found;
            for (const Participant &participant : found)
                m_known.insert(participant.id, participant.name);
            settle(typed);
            // Whoever typed a whole name and went on is understood, but not interrupted.
            const bool known = found.size() == 1 && calledExactly(typed).size() == 1;
            if (hasFocus() && !found.isEmpty() && !known)
                showFound();
            else
                m_completer->popup()->hide();
        });
}

void ParticipantField::showFound()
{
    QAbstractItemView *popup = m_completer->popup();
    const QRect free = screen()->availableGeometry();
    const int width = qMin(qMax(this->width(), scaled(popupWidth, this)), free.width());
    const int frame = 2 * popup->frameWidth();
    m_delegate->setWidth(width - frame - popup->verticalScrollBar()->sizeHint().width());
    const Language language = languageOfWindow();
    const Words words(language);
    m_lines->clear();
    for (const Participant &participant : std::as_const(m_found)) {
        auto *line = new QStandardItem(participant.name.in(language));
        const QString details = detailsOf(participant, words);
        line->setData(details, FoundDelegate::DetailsRole);
        line->setData(participant.id.value, idRole);
        line->setData(line->text() + u", "_s + details, Qt::AccessibleTextRole);
        m_lines->appendRow(line);
    }
    m_completer->complete(QRect(0, 0, width, height()));
    // Its lines differ in height, and QCompleter takes all for as high as the first.
    int wanted = frame;
    for (int row = 0; row < qMin(m_lines->rowCount(), mostVisible); ++row)
        wanted += popup->sizeHintForRow(row);
    const QPoint corner = mapToGlobal(QPoint(0, 0));
    const int below = free.bottom() - corner.y() - height();
    const int above = corner.y() - free.top();
    QRect place(popup->x(), corner.y() + height(), width, qMin(wanted, qMax(below, above)));
    if (place.height() > below)
        place.moveBottom(corner.y() - 1);
    popup->setGeometry(place);
}

void ParticipantField::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_database->cancel(m_reading); // what was typed is answered
    const ParticipantId id{index.data(idRole).value<qint64>()};
    const ParticipantId before = m_id;
    setParticipant(id, index.data().toString());
    if (id != before)
        Q_EMIT participantChanged(id);
}

void ParticipantField::settle(const QString &name)
{
    const QString wanted = name.trimmed();
    if (m_named.id && wanted == m_named.text) {
        become(m_named.id); // the one that was chosen, however many have this name
        return;
    }
    const QList<Participant> called = calledExactly(wanted);
    become(called.size() == 1 ? called.first().id : ParticipantId{});
}

void ParticipantField::become(ParticipantId id)
{
    if (id == m_id)
        return;
    m_id = id;
    Q_EMIT participantChanged(id);
}

QList<Participant> ParticipantField::calledExactly(const QString &name) const
{
    const QString wanted = name.trimmed();
    QList<Participant> called;
    if (!wanted.isEmpty())
        std::ranges::copy_if(m_found, std::back_inserter(called), [&wanted](const Participant &participant) {
            const Name &n = participant.name;
            return n.kk == wanted || n.ru == wanted || n.en == wanted;
        });
    return called;
}

} // namespace qorjyn
