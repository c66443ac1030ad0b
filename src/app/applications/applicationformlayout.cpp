// Where the fields of an application stand, and how they are named in the language of the moment.
#include "app/applications/applicationform.h"

#include "app/applications/duplicatecard.h"
#include "app/applications/itemgrid.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/permits.h"
#include "app/widgets/card.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/draftkeeper.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/participantfield.h"
#include "app/widgets/pill.h"
#include "app/widgets/stalechoice.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace qorjyn {

QWidget *ApplicationForm::fields()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    auto *participantRow = new QWidget(box);
    auto *participantLayout = new QHBoxLayout(participantRow);
    participantLayout->setContentsMargins(0, 0, 0, 0);
    participantLayout->addWidget(m_participant, 1);
    participantLayout->addWidget(m_newParticipant);
    auto *marks = new QWidget(box);
    auto *marksLayout = new QHBoxLayout(marks);
    marksLayout->setContentsMargins(0, 0, 0, 0);
    marksLayout->addWidget(m_signed);
    marksLayout->addWidget(m_sealed);
    const std::pair<QWidget *, QWidget *> places[] = {{participantRow, m_participant},
                                                      {m_dated, m_dated},
                                                      {m_received, m_received},
                                                      {m_signatory, m_signatory},
                                                      {m_carrier, m_carrier},
                                                      {m_pages, m_pages},
                                                      {marks, m_signed}};
    // Two rows: participant, two dates, carrier; signatory, pages, marks.
    const std::pair<int, int> cells[] = {{0, 0}, {0, 1}, {0, 2}, {2, 0}, {2, 1}, {2, 2}, {2, 3}};
    const QString names[] = {u"participant"_s, u"dated"_s,       u"received"_s, u"signatory"_s,
                             u"carrier"_s,     u"statedPages"_s, u"isSigned"_s};
    for (size_t i = 0; i < std::size(places); ++i) {
        auto *label = mutedLabel(box);
        label->setBuddy(places[i].second);
        label->setObjectName(names[i] + u"Label"_s);
        m_labels.push_back(label);
        grid->addWidget(label, cells[i].first, cells[i].second);
        grid->addWidget(places[i].first, cells[i].first + 1, cells[i].second);
        connect(label, &QLabel::linkActivated, this, &ApplicationForm::addParticipant);
        m_fields.insert(names[i], {places[i].second, label});
    }
    grid->setColumnStretch(0, 3);
    for (int column = 1; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    return box;
}

QWidget *ApplicationForm::below(QLayout *volumes)
{
    // What is told comes in the place of the volumes, and scrolls where it is more: nothing above it moves.
    auto *quiet = new QWidget;
    auto *quietColumn = new QVBoxLayout(quiet);
    quietColumn->setContentsMargins(0, 0, 0, 0);
    quietColumn->addWidget(m_gridHint);
    quietColumn->addLayout(volumes);
    auto *told = new QWidget;
    auto *toldColumn = new QVBoxLayout(told);
    toldColumn->setContentsMargins(0, 0, 0, 0);
    for (QWidget *notice :
         std::initializer_list<QWidget *>{m_drafts, m_role, m_message, m_stale, m_duplicate}) {
        toldColumn->addWidget(notice);
        notice->installEventFilter(this);
    }
    toldColumn->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    scroll->setWidget(told);
    for (QWidget *ground : std::initializer_list<QWidget *>{scroll, scroll->viewport(), told})
        ground->setAutoFillBackground(false);
    m_below = new QStackedWidget(this);
    m_below->addWidget(quiet);
    m_below->addWidget(scroll);
    showTold(); // a draft of an earlier run is offered from the beginning
    m_below->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_below->setMinimumHeight(scaled(104, this)); // of a card with two lines and its buttons
    return m_below;
}

void ApplicationForm::showTold()
{
    const auto tells = [](const QWidget *notice) { return !notice->isHidden(); };
    const std::initializer_list<const QWidget *> notices{m_drafts, m_role, m_message, m_stale, m_duplicate};
    m_below->setCurrentIndex(std::ranges::any_of(notices, tells) ? 1 : 0);
}

bool ApplicationForm::eventFilter(QObject *watched, QEvent *event)
{
    if (m_below && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        showTold();
    return QWidget::eventFilter(watched, event);
}

void ApplicationForm::layOut()
{
    m_print->setIcon(icon(u"printer"_s));
    m_attach->setIcon(icon(u"file-up"_s));
    m_scan->setIcon(icon(u"scan-line"_s));
    m_newParticipant->setIcon(icon(u"plus"_s));
    m_columns->setIcon(icon(u"columns-3"_s));
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::ClickFocus); // by keys the heading's own menu
    setPrimary(m_register);
    auto *head = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_state})
        head->addWidget(widget);
    head->addStretch();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_return, m_withdraw, m_again, m_print, m_register})
        head->addWidget(widget);
    auto *gridHead = new QHBoxLayout;
    gridHead->addWidget(m_gridTitle);
    gridHead->addWidget(m_columns);
    gridHead->addStretch();
    gridHead->addWidget(m_scan);
    gridHead->addWidget(m_attach);
    auto *counted = new QHBoxLayout;
    counted->addWidget(m_counted);
    counted->addWidget(m_difference);
    counted->addStretch();
    m_statedCard->body()->addWidget(m_stated);
    m_countedCard->body()->addLayout(counted);
    auto *cards = new QHBoxLayout;
    cards->addWidget(m_statedCard, 1);
    cards->addWidget(m_countedCard, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(fields());
    column->addLayout(gridHead);
    column->addWidget(m_grid, 1);
    column->addWidget(below(cards));
    // As the eye goes, and from the form straight to its titles, then to their files.
    QWidget *before = m_carrier;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_pages, m_signed, m_sealed, m_grid, m_attach, m_scan})
        setTabOrder(std::exchange(before, next), next);
}

void ApplicationForm::retranslate()
{
    const Words words = m_context.words();
    m_items->setWords(m_context.languages.current());
    const QStringList texts{tr("Participant"),    tr("Date on the form"),
                            tr("Date received"),  tr("Head (surname, first name, patronymic)"),
                            tr("Carrier"),        tr("Pages stated"),
                            tr("Signature, seal")};
    for (size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setAccessibleName(texts[qsizetype(i)]);
        m_labels[i]->buddy()->setAccessibleName(texts[qsizetype(i)]);
        markField(m_labels[i]->buddy(), m_labels[i], m_labels[i]->buddy()->accessibleDescription());
    }
    hintParticipant();
    for (int i = 0; i < m_carrier->count(); ++i)
        m_carrier->setItemText(i, words.carrier(codesOf<Carrier>[size_t(i)].first));
    m_signed->setText(tr("signed"));
    m_signed->setAccessibleName(tr("signed"));
    m_sealed->setText(tr("sealed"));
    m_sealed->setAccessibleName(tr("sealed"));
    m_newParticipant->setToolTip(tr("New participant"));
    m_newParticipant->setAccessibleName(tr("New participant"));
    m_gridTitle->setText(tr("Fund objects"));
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_duplicate->retranslate();
    m_gridHint->setText(tr("Ctrl+V pastes a list · drop files on a row"));
    m_grid->setAccessibleName(tr("Titles of the application"));
    m_attach->setText(tr("Attach files…"));
    m_scan->setText(tr("Scan of the form…"));
    m_print->setText(tr("Print"));
    m_register->setText(tr("Register"));
    m_register->setToolTip(tr("Register (Ctrl+Enter)"));
    m_return->setText(tr("Return…"));
    m_withdraw->setText(tr("Withdrawn…"));
    m_again->setText(tr("Received again"));
    m_stale->retranslate();
    findChild<QAction *>(u"savePdf"_s)->setText(tr("Save as PDF…"));
    findChild<QAction *>(u"printFilled"_s)->setText(tr("Form, filled in…"));
    findChild<QAction *>(u"printBlank"_s)->setText(tr("Blank form…"));
    findChild<QAction *>(u"printWaiting"_s)->setText(tr("Forms of all that wait…"));
    findChild<QAction *>(u"printReturnLetter"_s)->setText(tr("Letter of return…"));
    m_statedCard->setTitle(tr("Volume stated on the form"));
    m_countedCard->setTitle(tr("Counted in the files"));
    m_drafts->retranslate();
    m_permits->retranslate();
    refresh();
    readWay();
}

} // namespace qorjyn
