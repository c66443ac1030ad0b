// A table in which people type: where Tab goes, and what becomes of an open cell. QAbstractItemView alone
// goes round inside the table for ever, and calls itself without end where no cell is current.
#pragma once

#include <QApplication>
#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPointer>
#include <QTableView>

namespace qorjyn {

/// `View` is a QTableView or a QTableWidget. Tab and Shift+Tab go from cell to cell in the order on the
/// screen, and out of the table after its last and before its first cell; out at once where the row can only
/// be read.
template <class View>
class EntryView : public View
{
public:
    using View::edit;
    using View::View;

    /// Takes over what is being typed into the open cell, as leaving it would; the cell stays open.
    void commitTyping()
    {
        if (m_editor && m_open.isValid()) // else its row is gone, and it goes in a moment
            commitData(m_editor);
    }
    /// The editor of the open cell; null where none is open.
    [[nodiscard]] QWidget *openEditor() const { return m_editor; }
    [[nodiscard]] QModelIndex openIndex() const { return m_editor ? QModelIndex(m_open) : QModelIndex(); }

    void reset() override
    {
        if (m_editor) { // it goes with its row: what was to be kept of it is kept already
            m_editor->removeEventFilter(View::itemDelegate());
            if (m_editor->hasFocus())
                View::setFocus();
        }
        View::reset();
    }

protected:
    /// Whether the table ends at this cell for who goes on with Tab.
    [[nodiscard]] virtual bool isLast(const QModelIndex &) const { return false; }
    /// Enter has taken the cell over.
    virtual void entered(const QModelIndex &) {}

    bool edit(const QModelIndex &index, QAbstractItemView::EditTrigger trigger, QEvent *event) override
    {
        const bool opened = View::edit(index, trigger, event);
        QWidget *editor = View::indexWidget(index); // none in a cell that only became the current one
        if (editor && View::state() == QAbstractItemView::EditingState && (!m_editor || !m_open.isValid())) {
            m_editor = editor;
            m_open = index;
            m_editor->installEventFilter(this);
        }
        return opened;
    }
    void commitData(QWidget *editor) override
    {
        View::commitData(editor);
        if (editor && editor == m_editor) // the delegate was put before this filter anew
            editor->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The delegate would take the cell over only when it comes back to the event loop: the next letter of
        // a quick typist would still land in it.
        if (watched == m_editor && event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                !(key->modifiers() & ~Qt::KeypadModifier)) {
                const QModelIndex taken = m_open;
                commitData(m_editor);
                closeEditor(m_editor, QAbstractItemDelegate::SubmitModelCache);
                entered(taken);
                return true;
            }
        }
        return View::eventFilter(watched, event);
    }
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        const bool next = hint == QAbstractItemDelegate::EditNextItem;
        const bool moves = next || hint == QAbstractItemDelegate::EditPreviousItem;
        if (editor == m_editor)
            m_editor = nullptr;
        View::closeEditor(editor, moves ? QAbstractItemDelegate::NoHint : hint);
        if (moves)
            focusNextPrevChild(next); // the next cell is current, and a letter begins to type there
    }
    bool focusNextPrevChild(bool next) override
    {
        if (QWidget *focused = QApplication::focusWidget(); View::isVisible() && focused &&
                                                            View::viewport()->isAncestorOf(focused) &&
                                                            !focused->isVisible()) {
            View::setFocus(); // an editor goes with its row
            return true;
        }
        const QModelIndex to = View::isVisible() ? neighbour(next) : QModelIndex();
        if (!to.isValid())
            return leave(next);
        View::setCurrentIndex(to);
        QWidget *inCell = View::indexWidget(to);
        (inCell && inCell->isEnabled() ? inCell : this)
            ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    void focusInEvent(QFocusEvent *event) override
    {
        View::focusInEvent(event);
        if (!View::currentIndex().isValid() && View::model() && View::model()->rowCount() > 0)
            View::setCurrentIndex(View::model()->index(
                event->reason() == Qt::BacktabFocusReason ? View::model()->rowCount() - 1 : 0,
                visibleColumn()));
    }

private:
    /// Past the table: widgets in its cells come after it in the order of the window, and are no way out.
    bool leave(bool next)
    {
        QWidget *to = this;
        do
            to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        while (to != this && (View::isAncestorOf(to) || !(to->focusPolicy() & Qt::TabFocus) ||
                              !to->isEnabled() || !to->isVisible()));
        to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return to != this;
    }
    [[nodiscard]] int visibleColumn() const ///< the first
    {
        const QHeaderView *header = View::horizontalHeader();
        int visual = 0;
        while (visual < header->count() - 1 && header->isSectionHidden(header->logicalIndex(visual)))
            ++visual;
        return header->logicalIndex(visual);
    }
    [[nodiscard]] bool canTypeIn(int row) const
    {
        const QAbstractItemModel *model = View::model();
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->flags(model->index(row, column)) & Qt::ItemIsEditable)
                return true;
        return false;
    }
    [[nodiscard]] QModelIndex neighbour(bool next) const
    {
        const QModelIndex from = View::currentIndex();
        if (!from.isValid() || !canTypeIn(from.row()) || (next && isLast(from)))
            return {};
        const QHeaderView *header = View::horizontalHeader();
        int row = from.row();
        int visual = header->visualIndex(from.column());
        do {
            visual += next ? 1 : -1;
            if (visual < 0 || visual == header->count()) {
                row += next ? 1 : -1;
                visual = next ? 0 : header->count() - 1;
            }
            if (row < 0 || row >= View::model()->rowCount())
                return {};
        } while (header->isSectionHidden(header->logicalIndex(visual)));
        return View::model()->index(row, header->logicalIndex(visual));
    }

    QPointer<QWidget> m_editor;
    QPersistentModelIndex m_open; ///< the cell that it is of
};

} // namespace qorjyn
