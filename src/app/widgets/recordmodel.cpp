#include "app/widgets/recordmodel.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>

namespace qorjyn {

using namespace Qt::StringLiterals;

void RecordModel::retranslate()
{
    if (columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant RecordModel::shown(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
        return value.toDate().toString(u"dd.MM.yyyy"_s);
    case QMetaType::QDateTime:
        return value.toDateTime().toString(u"dd.MM.yyyy HH:mm"_s);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QLocale().toString(value.toLongLong());
    case QMetaType::Bool:
        return value.toBool() ? u"✓"_s : QString();
    default:
        return value;
    }
}

} // namespace qorjyn
