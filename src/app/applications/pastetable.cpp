#include "app/applications/pastetable.h"

#include "app/shell/icons.h"
#include "app/shell/keyplaces.h"
#include "app/shell/theme.h"
#include "app/widgets/pill.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace qorjyn {

namespace {

class CellDelegate : public PillDelegate
{
public:
    using PillDelegate::PillDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = PillDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor)) // of itself it would cut a longer text
            line->setMaxLength(std::max(line->maxLength(), int(PastedList::MaxText)));
        KeyPlaces::giveDigits(editor, index.data(PasteModel::NumericRole).toBool());
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        // Cells are drawn again when another column or language is chosen: what is being typed stays.
        if (std::exchange(m_filled, editor) != editor)
            PillDelegate::setEditorData(editor, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        PillDelegate::initStyleOption(option, index);
        const Tokens &t = tokensOf(option->palette);
        if (index.data(PasteModel::DoubtRole).toBool()) {
            option->backgroundBrush = t.dueGround;
            option->icon = icon(u"triangle-alert"_s, Ink::Due);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(scaled(16, option->font), scaled(16, option->font));
        } else if (index.data(PasteModel::LeftRole).toBool()) {
            option->palette.setColor(QPalette::Text, t.muted);
        }
    }

private:
    mutable QPointer<QWidget> m_filled; ///< the editor that has got the value of its cell
};

} // namespace

PasteTable::PasteTable(QWidget *parent) : EntryView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(scaled(32, this));
}

void PasteTable::fitColumns(const QList<int> &least)
{
    for (int section = 0; section < model()->columnCount(); ++section) {
        const int wanted = std::max(sizeHintForColumn(section) + scaled(20, this),
                                    horizontalHeader()->sectionSizeHint(section));
        const int most = std::min(wanted, scaled(300, this));
        setColumnWidth(section, std::max(most, least.value(section - PasteModel::FirstCell)));
    }
}

void PasteTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    EntryView::currentChanged(current, previous);
    KeyPlaces::giveDigits(this, current.data(PasteModel::NumericRole).toBool());
}

void PasteTable::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        if (state() != EditingState && (currentIndex().flags() & Qt::ItemIsEditable))
            edit(currentIndex());
        event->accept(); // the list is not taken by a key that is meant for a cell
        return;
    }
    EntryView::keyPressEvent(event);
}

PasteColumns::PasteColumns(QWidget *parent) : QWidget(parent), m_strip(new QWidget(this)) {}

void PasteColumns::setTable(PasteTable &table, PasteModel &model, QWidget *before)
{
    m_table = &table;
    m_model = &model;
    for (int cell = 0; cell < model.cells(); ++cell) {
        auto *choice = new QComboBox(m_strip);
        choice->setObjectName(u"pasteColumn%1"_s.arg(cell));
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->installEventFilter(this);
        connect(choice, &QComboBox::activated, this,
                [this, choice, cell] { Q_EMIT chosen(cell, choice->currentData().value<PastedColumn>()); });
        m_choices.append(choice);
        setTabOrder(before, choice);
        before = choice;
    }
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &PasteColumns::place);
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this, &PasteColumns::place);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &PasteColumns::place);
    table.viewport()->installEventFilter(this);
    refresh();
}

void PasteColumns::refresh()
{
    for (int cell = 0; cell < m_choices.size(); ++cell) {
        QComboBox *choice = m_choices[cell];
        choice->clear();
        for (const PastedColumn column : pastedColumns)
            choice->addItem(m_model->columnName(column), QVariant::fromValue(column));
        choice->setCurrentIndex(choice->findData(QVariant::fromValue(m_model->column(cell))));
        choice->setToolTip(choice->currentText());
        choice->setAccessibleName(tr("What column %1 is").arg(m_model->heading(cell)));
    }
    if (!m_choices.isEmpty())
        setFixedHeight(m_choices.first()->sizeHint().height() + scaled(4, this));
    place();
}

void PasteColumns::warn()
{
    QPalette warning; // of this one colour; the others are those of the theme
    warning.setColor(QPalette::ButtonText, tokensOf(this).due);
    QSet<int> left;
    for (const PasteModel::LeftColumn &column : m_model->columnsNotTaken())
        left.insert(column.cell);
    for (int cell = 0; cell < m_choices.size(); ++cell)
        m_choices[cell]->setPalette(left.contains(cell) ? warning : QPalette());
}

QList<int> PasteColumns::widths() const
{
    QList<int> widths;
    for (const QComboBox *choice : m_choices)
        widths.append(choice->fontMetrics().horizontalAdvance(choice->currentText()) + scaled(44, this));
    return widths;
}

void PasteColumns::place()
{
    if (!m_table)
        return;
    const QWidget *cells = m_table->viewport();
    m_strip->setGeometry(mapFromGlobal(cells->mapToGlobal(QPoint())).x(), 0, cells->width(), height());
    const int gap = scaled(4, this);
    for (int cell = 0; cell < m_choices.size(); ++cell) {
        const int section = cell + PasteModel::FirstCell;
        m_choices[cell]->setGeometry(m_table->columnViewportPosition(section), 0,
                                     m_table->columnWidth(section) - gap, height() - gap);
    }
}

bool PasteColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched != m_table->viewport()) {
        event->ignore(); // what a column is does not change because somebody scrolls over it
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        const qsizetype cell = m_choices.indexOf(qobject_cast<QComboBox *>(watched));
        if (cell >= 0 && m_model->rowCount() > 0)
            m_table->scrollTo(
                m_model->index(std::max(0, m_table->rowAt(0)), int(cell) + PasteModel::FirstCell));
    }
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        place();
    return QWidget::eventFilter(watched, event);
}

void PasteColumns::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_model)
        warn();
    QWidget::changeEvent(event);
}

void PasteColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace qorjyn
