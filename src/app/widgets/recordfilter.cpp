#include "app/widgets/recordfilter.h"

#include "app/widgets/recordmodel.h"
#include "domain/text.h"

namespace qorjyn {

using namespace Qt::StringLiterals;

RecordFilter::RecordFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(RecordModel::SortRole);
    setDynamicSortFilter(true);
}

void RecordFilter::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    forget();
    // Connected before the base class is, so that nothing old is looked at when it hears of a change.
    connect(model, &QAbstractItemModel::dataChanged, this, &RecordFilter::forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordFilter::forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordFilter::forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RecordFilter::forget);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordFilter::forget);
    QSortFilterProxyModel::setSourceModel(model);
}

void RecordFilter::forget()
{
    m_tokens.clear();
    m_keys.clear();
}

void RecordFilter::setText(const QString &text)
{
    m_terms = queryTerms(text);
    invalidateFilter();
}

void RecordFilter::setCondition(std::function<bool(int)> condition)
{
    m_condition = std::move(condition);
    invalidateFilter();
}

const QStringList &RecordFilter::tokensOf(int row) const
{
    const auto known = m_tokens.constFind(row);
    if (known != m_tokens.constEnd())
        return *known;
    QString all;
    const QVariant text = sourceModel()->index(row, 0).data(RecordModel::RowTextRole);
    if (text.canConvert<RowText>()) {
        const auto rowText = text.value<RowText>();
        all = rowText.title + u'\n' + rowText.second + u'\n' + rowText.third + u'\n' + rowText.pill + u'\n';
    }
    for (int column = 0; column < sourceModel()->columnCount(); ++column)
        all += sourceModel()->index(row, column).data().toString() + u'\n';
    return *m_tokens.insert(row, indexTokens(all));
}

const QString &RecordFilter::keyOf(const QString &text) const
{
    const auto known = m_keys.constFind(text);
    return known != m_keys.constEnd() ? *known : *m_keys.insert(text, sortKey(text));
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_condition && !m_condition(row))
        return false;
    if (m_terms.isEmpty())
        return true;
    const QStringList &tokens = tokensOf(row);
    return std::all_of(m_terms.begin(), m_terms.end(), [&tokens](const QStringList &alternatives) {
        return std::any_of(alternatives.begin(), alternatives.end(), [&tokens](const QString &term) {
            return std::any_of(tokens.begin(), tokens.end(),
                               [&term](const QString &token) { return token.startsWith(term); });
        });
    });
}

bool RecordFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() != QMetaType::QString || b.typeId() != QMetaType::QString)
        return QSortFilterProxyModel::lessThan(left, right);
    const QString first = keyOf(a.toString()); // a copy: the next look-up may move it
    return first < keyOf(b.toString());
}

} // namespace qorjyn
