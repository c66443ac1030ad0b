// A cell whose sentence holds a link: draws the link in its colour and says when it is pressed.
#pragma once

#include <QStyledItemDelegate>
#include <functional>

namespace qorjyn {

class LinkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `linkOf` gives the part of the cell's text that leads somewhere; the whole text where it is not in it.
    explicit LinkDelegate(std::function<QString(const QModelIndex &)> linkOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /// Where the link of this cell is drawn.
    [[nodiscard]] QRect linkRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

Q_SIGNALS:
    void linkActivated(const QModelIndex &index);

private:
    std::function<QString(const QModelIndex &)> m_linkOf;
};

} // namespace qorjyn
