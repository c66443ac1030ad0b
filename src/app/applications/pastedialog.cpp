#include "app/applications/pastedialog.h"

#include "app/applications/pastetable.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/theme.h"
#include "ui_PasteDialog.h"

#include <QScreen>
#include <QShortcut>
#include <QShowEvent>

namespace qorjyn {

PasteDialog::PasteDialog(AppContext &context, const PastedTable &table, QWidget *parent)
    : QDialog(parent), m_context(context),
      m_model(new PasteModel(table, context.database.today(), context.languages.current(), this)),
      m_ui(std::make_unique<Ui::PasteDialog>())
{
    m_ui->setupUi(this);
    m_ui->pasteCut->setVisible(table.cut);
    m_ui->pasteSummary->setFont(boldFont(font()));
    m_ui->pasteHeading->setChecked(m_model->firstIsHeading());
    m_ui->pasteNext->setIcon(icon(u"triangle-alert"_s, Ink::Due));
    m_ui->pasteTable->setModel(m_model);
    m_ui->pasteColumns->setTable(*m_ui->pasteTable, *m_model, m_ui->pasteNext);
    setPrimary(m_ui->pasteTake);
    connect(m_ui->pasteHeading, &QCheckBox::toggled, this, [this](bool heading) {
        m_ui->pasteTable->commitTyping();
        m_model->setFirstIsHeading(heading);
    });
    connect(m_ui->pasteColumns, &PasteColumns::chosen, this, [this](int cell, PastedColumn column) {
        m_ui->pasteTable->commitTyping();
        m_model->setColumn(cell, column);
    });
    connect(m_model, &PasteModel::columnsChanged, this, &PasteDialog::showColumns);
    connect(m_model, &PasteModel::counted, this, &PasteDialog::sum);
    connect(m_ui->pasteNext, &QPushButton::clicked, this, &PasteDialog::goToDoubt);
    connect(m_ui->pasteCancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->pasteTake, &QPushButton::clicked, this, &PasteDialog::take);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) // Return alone is for the cells
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, m_ui->pasteTake,
                &QPushButton::click);
    retranslate();
    QSize size(scaled(1040, this), scaled(560, this));
    if (const QScreen *shown = screen())
        size = size.boundedTo(shown->availableSize() * 0.9);
    resize(size);
}

PasteDialog::~PasteDialog() = default;

void PasteDialog::sum()
{
    const PasteModel::Counts counts = m_model->counts();
    QStringList parts{tr("%n title(s) will be taken", nullptr, counts.taken),
                      tr("%n row(s) left out", nullptr, counts.leftOut),
                      tr("%n value(s) still doubtful", nullptr, counts.doubtful)};
    QStringList columns;
    for (const PasteModel::LeftColumn &column : m_model->columnsNotTaken())
        columns.append(m_model->heading(column.cell));
    if (!columns.isEmpty())
        parts.append(tr("columns not taken: %1").arg(columns.join(u", "_s)));
    m_ui->pasteColumns->warn();
    m_ui->pasteSummary->setText(parts.join(u" · "_s));
    m_ui->pasteTake->setEnabled(counts.taken > 0);
    m_ui->pasteNext->setEnabled(counts.doubtful > 0);
}

void PasteDialog::showColumns()
{
    m_ui->pasteColumns->refresh();
    m_ui->pasteTable->fitColumns(m_ui->pasteColumns->widths());
}

void PasteDialog::goToDoubt()
{
    m_ui->pasteTable->commitTyping();
    if (const QModelIndex doubt = m_model->doubtAfter(m_ui->pasteTable->currentIndex()); doubt.isValid()) {
        m_ui->pasteTable->setCurrentIndex(doubt);
        m_ui->pasteTable->scrollTo(doubt);
        m_ui->pasteTable->setFocus();
    }
}

void PasteDialog::take()
{
    m_ui->pasteTable->commitTyping();
    if (!m_ui->pasteTake->isEnabled()) // what was typed last took the only title away
        return;
    const auto finish = [this] {
        Q_EMIT taken(m_model->taken(), m_model->unread());
        accept();
    };
    using Left = PasteModel::Left;
    const QStringList marked = m_model->doubts(Left::InItsCell, false);
    const QStringList nowhere = m_model->doubts(Left::Nowhere, false);
    const QList<PasteModel::LeftColumn> left = m_model->columnsNotTaken();
    if (marked.isEmpty() && nowhere.isEmpty() && left.isEmpty()) {
        finish();
        return;
    }
    const auto named = [](const QStringList &doubts) {
        constexpr qsizetype most = 10;
        QString text = doubts.mid(0, most).join(u'\n');
        if (doubts.size() > most)
            text += u'\n' + tr("and %n more, listed in the details.", nullptr, int(doubts.size() - most));
        return text;
    };
    QStringList columns;
    for (const PasteModel::LeftColumn &column : left)
        columns.append(tr("Column %1, %n value(s), is not taken: for example “%2”", nullptr, column.values)
                           .arg(m_model->heading(column.cell), column.example));
    QStringList texts;
    if (!columns.isEmpty())
        texts += named(columns);
    if (!marked.isEmpty())
        texts +=
            {tr("%n value(s) cannot be read and come into their cells as they are, marked, until they are "
                "corrected:",
                nullptr, int(marked.size())),
             named(marked)};
    if (!nowhere.isEmpty())
        texts += {tr("%n value(s) cannot be read and will stand in no title:", nullptr, int(nowhere.size())),
                  named(nowhere)};
    const QStringList reasons =
        columns + m_model->doubts(Left::InItsCell, true) + m_model->doubts(Left::Nowhere, true);
    m_context.dialogs.confirm(this,
                              {.title = marked.isEmpty() && nowhere.isEmpty()
                                            ? tr("Columns that are not taken")
                                            : tr("Values that cannot be read"),
                               .text = texts.join(u"\n\n"_s),
                               .accept = tr("Insert the titles"),
                               .details = reasons.join(u'\n')},
                              [this, finish, left](bool yes) {
                                  if (yes)
                                      finish();
                                  else if (left.isEmpty())
                                      goToDoubt();
                                  else
                                      m_ui->pasteColumns->goTo(left.first().cell);
                              });
}

void PasteDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Paste titles"));
    m_ui->pasteTable->setAccessibleName(tr("The list that was pasted"));
    m_model->setWords(m_context.languages.current());
    showColumns();
    sum();
}

void PasteDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    // Now the columns have their room, and the first doubtful value comes into sight with what is left of it.
    if (m_model->counts().doubtful > 0)
        goToDoubt();
    else
        m_ui->pasteTake->setFocus();
}

void PasteDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace qorjyn
