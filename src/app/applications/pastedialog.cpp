#include "app/applications/pastedialog.h"

#include "app/shell/look.h"
#include "app/shell/theme.h"
#include "app/widgets/card.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace qorjyn {

namespace {
constexpr int shownRows = 200; // enough to see whether the columns were understood
}

PasteDialog::PasteDialog(AppContext &context, PastedList list, QWidget *parent)
    : QDialog(parent), m_context(context), m_list(std::move(list)), m_summary(new QLabel(this)),
      m_note(mutedLabel(this)), m_table(new QTableWidget(this)), m_take(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(u"pasteDialog"_s);
    m_summary->setObjectName(u"pasteSummary"_s);
    m_summary->setFont(boldFont(m_summary->font()));
    m_note->setWordWrap(true);
    m_table->setObjectName(u"pasteTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_take->setObjectName(u"pasteTake"_s);
    m_cancel->setObjectName(u"pasteCancel"_s);
    m_take->setDefault(true);
    setPrimary(m_take);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT taken(m_list.rows);
        accept();
    });
    fill();
    retranslate();
    resize(scaled(720, this), scaled(420, this));
    m_take->setFocus();
}

void PasteDialog::fill()
{
    m_table->setColumnCount(5);
    m_table->setRowCount(int(qMin(m_list.rows.size(), qsizetype(shownRows))));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Description &d = m_list.rows[row];
        const QString cells[] = {d.title, d.authors, d.year ? QString::number(*d.year) : QString(),
                                 d.pages ? QString::number(*d.pages) : QString(), code(d.category)};
        for (int column = 0; column < 5; ++column) {
            auto *cell = new QTableWidgetItem(cells[column]);
            cell->setToolTip(cells[column]);
            if (column > 1)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, scaled(180, this));
    for (int column = 2; column < 5; ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(30, this));
}

void PasteDialog::retranslate()
{
    const Words words = m_context.words();
    setWindowTitle(tr("Paste titles"));
    m_summary->setText(words.titles(int(m_list.rows.size())));
    QStringList notes;
    if (m_list.hasHeader)
        notes.append(tr("The first row named the columns."));
    if (m_list.untitled > 0)
        notes.append(tr("%n row(s) without a title are left out.", nullptr, m_list.untitled));
    if (m_list.cut)
        notes.append(tr("More was pasted than fits: check the end of the list."));
    if (m_list.rows.size() > shownRows)
        notes.append(tr("The first %n row(s) are shown.", nullptr, shownRows));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    m_table->setHorizontalHeaderLabels({tr("Title"), tr("Authors"), tr("Year"), tr("Pages"), tr("Category")});
    m_table->setAccessibleName(tr("Titles that will be inserted"));
    m_take->setText(tr("Insert"));
    m_cancel->setText(tr("Cancel"));
}

void PasteDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace qorjyn
