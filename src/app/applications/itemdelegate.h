// The cells of the titles: those that choose from a list get a combo box, the file cell a pill.
#pragma once

#include "app/applications/itemmodel.h"
#include "app/widgets/pill.h"

#include <QPointer>

class QComboBox;

namespace qorjyn {

/// What stands in the editor of a choice: its code, or what was typed and names none.
[[nodiscard]] QString choiceIn(const QComboBox &box);

class ItemDelegate : public PillDelegate
{
    Q_OBJECT

public:
    ItemDelegate(ItemModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    /// A choice is as wide as its texts, over the cells beside it.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// What stands in the open cell; of a choice, its code.
    void typed(const QModelIndex &cell, const QString &text) const;

private:
    ItemModel &m_model;
    mutable QPointer<QWidget> m_filled; ///< the editor that has got the value of its cell
};

} // namespace qorjyn
