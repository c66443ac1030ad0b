// Order and choice of a list's rows: sorting as Kazakh sorts, and the rows that hold what was typed.
#pragma once

#include <QHash>
#include <QSortFilterProxyModel>
#include <functional>

namespace qorjyn {

class RecordFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    /// Every word of `text` has to begin a word of the row; spelling, script and keyboard make no difference
    /// (domain/text).
    void setText(const QString &text);
    /// A further condition on the source row; empty for none.
    void setCondition(std::function<bool(int sourceRow)> condition);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const QStringList &tokensOf(int row) const;
    [[nodiscard]] const QString &keyOf(const QString &text) const;
    void forget();

    QList<QStringList> m_terms;
    std::function<bool(int)> m_condition;
    // What was made of the rows, until they change.
    mutable QHash<int, QStringList> m_tokens;
    mutable QHash<QString, QString> m_keys;
};

} // namespace qorjyn
