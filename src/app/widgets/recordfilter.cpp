#include "app/widgets/recordfilter.h"

#include "app/widgets/recordmodel.h"

#include <QDate>
#include <QDateTime>

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {

// One form for what is typed and what is looked through.
QString folded(const QString &text)
{
    static const std::pair<QChar, QChar> standIns[] = {{u'ә', u'а'}, {u'ғ', u'г'}, {u'қ', u'к'}, {u'ң', u'н'},
                                                       {u'ө', u'о'}, {u'ұ', u'у'}, {u'ү', u'у'}, {u'һ', u'х'},
                                                       {u'і', u'и'}, {u'ё', u'е'}, {u'й', u'и'}};
    QString result = text.normalized(QString::NormalizationForm_KC).toLower();
    for (const auto &[from, to] : standIns)
        result.replace(from, to);
    return result;
}

} // namespace

RecordFilter::RecordFilter(QObject *parent)
    : QSortFilterProxyModel(parent), m_collator(QLocale(QLocale::Kazakh, QLocale::Kazakhstan))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(RecordModel::SortRole);
    setDynamicSortFilter(true);
}

void RecordFilter::setText(const QString &text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RecordFilter::setCondition(std::function<bool(int)> condition)
{
    m_condition = std::move(condition);
    invalidateFilter();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_condition && !m_condition(row))
        return false;
    if (m_words.isEmpty())
        return true;
    QString all;
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    const QVariant text = first.data(RecordModel::RowTextRole);
    if (text.canConvert<RowText>()) {
        const auto rowText = text.value<RowText>();
        all = rowText.title + u'\n' + rowText.second + u'\n' + rowText.third + u'\n' + rowText.pill + u'\n';
    }
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        all += sourceModel()->index(row, column, parent).data().toString() + u'\n';
    all = folded(all);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word); });
}

bool RecordFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace qorjyn
