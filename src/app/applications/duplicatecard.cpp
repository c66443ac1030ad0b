#include "app/applications/duplicatecard.h"

#include "app/applications/comparedialog.h"
#include "app/shell/icons.h"
#include "app/shell/plaintip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace qorjyn {

namespace {

QString numberOf(const LikeTitle &title, const Words &words)
{
    if (title.recordNumber)
        return formattedRecord(*title.recordNumber);
    return title.applicationNumber ? formatted(*title.applicationNumber)
                                   : words.applicationState(ApplicationState::Draft);
}

QString titleOf(const Description &description)
{
    QString text = description.title;
    if (!description.authors.isEmpty())
        text += u" / "_s + description.authors;
    return description.year ? text + u" — "_s + QString::number(*description.year) : text;
}

/// Where the record stands: the object in its section, or the item in its application.
QString placeOf(const LikeTitle &title, const Words &words, Language language)
{
    QStringList parts;
    if (title.object) {
        QStringList sections;
        for (const Name &section : title.section)
            sections.append(section.in(language));
        parts.append(sections.join(u" › "_s));
        parts.append(words.objectState(title.objectState));
        if (title.includedOn)
            parts.append(DuplicateCard::tr("included %1").arg(words.date(*title.includedOn)));
    } else {
        parts.append(title.participant.in(language));
        parts.append(words.applicationState(title.applicationState));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

DuplicateCard::DuplicateCard(AppContext &context, QWidget *parent)
    : Card(parent), m_context(context), m_icon(new QLabel(this)), m_said(partLabel(this)),
      m_reasons(mutedLabel(this)), m_link(new QLabel(this)), m_where(mutedLabel(this)),
      m_compare(new QPushButton(this)), m_aside(new QPushButton(this))
{
    setObjectName(u"duplicateCard"_s);
    const std::pair<QWidget *, QString> names[] = {
        {m_said, u"duplicateSaid"_s},   {m_reasons, u"duplicateReasons"_s}, {m_link, u"duplicateLink"_s},
        {m_where, u"duplicateWhere"_s}, {m_compare, u"duplicateCompare"_s}, {m_aside, u"duplicateAside"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    setTone(Tone::Wrong);
    for (QLabel *label : {m_said, m_reasons, m_where})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_reasons, m_link, m_where}) // however long they are, the form stays as it is
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_link->setTextFormat(Qt::RichText);
    m_link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto *top = new QHBoxLayout;
    top->setSpacing(scaled(6, this));
    top->addWidget(m_icon);
    top->addWidget(m_said);
    top->addStretch();
    auto *record = new QVBoxLayout;
    record->setSpacing(2);
    record->addWidget(m_link);
    record->addWidget(m_where);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(scaled(8, this));
    bottom->addLayout(record, 1);
    bottom->addWidget(m_compare);
    bottom->addWidget(m_aside);
    body()->setSpacing(2);
    body()->addLayout(top);
    body()->addWidget(m_reasons);
    body()->addLayout(bottom);
    connect(m_link, &QLabel::linkActivated, this, &DuplicateCard::follow);
    connect(m_compare, &QPushButton::clicked, this, &DuplicateCard::compare);
    connect(m_aside, &QPushButton::clicked, this, [this] {
        if (!m_likes.isEmpty())
            Q_EMIT setAside(RowLikeness(first()));
    });
    hide();
}

void DuplicateCard::tell(int row, const Description &description, const QList<RowLikeness> &likes,
                         int otherRow)
{
    m_row = row;
    m_otherRow = otherRow;
    m_description = description;
    m_likes = likes;
    retranslate();
    setVisible(!likes.isEmpty());
}

void DuplicateCard::setBrief(bool brief)
{
    m_reasons->setHidden(brief);
    m_where->setHidden(brief);
    QMargins margins = layout()->contentsMargins();
    margins.setTop(scaled(brief ? 4 : 12, this));
    margins.setBottom(margins.top());
    layout()->setContentsMargins(margins);
}

void DuplicateCard::retranslate()
{
    const int side = scaled(16, this);
    m_icon->setPixmap(icon(u"copy"_s, Ink::Wrong).pixmap(QSize(side, side), devicePixelRatioF()));
    m_compare->setText(tr("Compare…"));
    m_aside->setText(tr("Not a duplicate"));
    if (m_likes.isEmpty())
        return;
    const Words words = m_context.words();
    const LikeTitle &title = first().title;
    m_said->setText((first().key != 0 ? tr("Row %1: this application has a similar title already")
                     : title.object   ? tr("Row %1: the fund has a similar title")
                                      : tr("Row %1: another application has a similar title"))
                        .arg(m_row));
    QStringList reasons;
    for (const LikenessReason reason : title.likeness.why)
        reasons.append(words.likenessReason(reason));
    if (m_likes.size() > 1)
        reasons.append(tr("and %n more", nullptr, int(m_likes.size()) - 1));
    m_reasons->setText(reasons.join(u", "_s));
    m_reasons->setToolTip(plainTip(m_reasons->text()));
    const QString link = (first().key != 0 ? tr("Row %1").arg(m_otherRow) : numberOf(title, words)) +
                         u" · "_s + titleOf(title.description);
    m_link->setText(u"<a href=\"#\" style=\"color: %1; text-decoration: none\">%2</a>"_s.arg(
        tokensOf(this).accent.name(), link.toHtmlEscaped()));
    m_link->setToolTip(plainTip(link));
    m_link->setAccessibleName(link);
    m_where->setText(first().key != 0 ? QString() : placeOf(title, words, m_context.languages.current()));
    m_where->setToolTip(plainTip(m_where->text()));
}

void DuplicateCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retranslate();
}

void DuplicateCard::follow()
{
    if (m_likes.isEmpty())
        return;
    const LikeTitle &title = first().title;
    if (first().key != 0)
        Q_EMIT rowActivated(first().key);
    else if (title.object)
        Q_EMIT referenceActivated({.kind = RecordKind::Object, .id = title.object.value});
    else
        Q_EMIT referenceActivated({.kind = RecordKind::Application, .id = title.application.value});
}

void DuplicateCard::compare()
{
    QList<LikeTitle> titles;
    QStringList names;
    const Words words = m_context.words();
    for (const RowLikeness &like : m_likes) {
        titles.append(like.title);
        names.append(like.key != 0 ? tr("Row %1").arg(m_otherRow) : numberOf(like.title, words));
    }
    auto *dialog = new CompareDialog(m_context, tr("Row %1").arg(m_row), m_description, names, titles, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::setAside, this, [this, likes = m_likes] {
        for (const RowLikeness &like : likes)
            Q_EMIT setAside(like);
    });
    dialog->open();
}

} // namespace qorjyn
