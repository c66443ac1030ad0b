// The table of a pasted list and the row of choices over it, each over its column.
#pragma once

#include "app/applications/pastemodel.h"
#include "app/widgets/entryview.h"

#include <QComboBox>

namespace qorjyn {

/// Doubtful cells have a sign and a ground of their own; Enter opens the cell.
class PasteTable : public EntryView<QTableView>
{
    Q_OBJECT

public:
    explicit PasteTable(QWidget *parent = nullptr);

    /// Wide enough for what stands in the columns and over them, and no wider than can be looked over.
    void fitColumns(const QList<int> &least);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// What each column is: a choice over each, which goes with it when the table is scrolled.
class PasteColumns : public QWidget
{
    Q_OBJECT

public:
    explicit PasteColumns(QWidget *parent = nullptr);

    /// `before` is the input that Tab comes from.
    void setTable(PasteTable &table, PasteModel &model, QWidget *before);
    /// Shows what the model says now, in the words of its language.
    void refresh();
    /// Shows in the colour of warnings which columns are not taken although they have values.
    void warn();
    /// To the choice over a column.
    void goTo(int cell) { m_choices[cell]->setFocus(); }
    /// What each choice takes to be read whole.
    [[nodiscard]] QList<int> widths() const;

Q_SIGNALS:
    void chosen(int cell, qorjyn::PastedColumn column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QWidget *m_strip;
    QList<QComboBox *> m_choices;
    PasteTable *m_table = nullptr;
    PasteModel *m_model = nullptr;
};

} // namespace qorjyn
