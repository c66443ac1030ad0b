// Order and choice of a list's rows: sorting as Kazakh sorts, and the rows that hold what was typed.
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <functional>

namespace qorjyn {

class RecordFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilter(QObject *parent = nullptr);

    /// Every word of `text` has to stand somewhere in a row's columns; case and Kazakh letters typed on a
    /// Russian keyboard make no difference.
    void setText(const QString &text);
    /// A further condition on the source row; empty for none.
    void setCondition(std::function<bool(int sourceRow)> condition);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
    QStringList m_words;
    std::function<bool(int)> m_condition;
};

} // namespace qorjyn
