#include "storage/error.h"

namespace qorjyn {

StorageError StorageError::stale(const QString &kind, qint64 id, const QString &details)
{
    return {Kind::Stale, details, {}, id == 0 ? QStringList() : QStringList{kind, QString::number(id)}};
}

QString StorageError::code() const
{
    switch (m_kind) {
    case Kind::Lost:
        return u"storage.lost"_s;
    case Kind::Busy:
        return u"storage.busy"_s;
    case Kind::Stale:
        return u"storage.stale"_s;
    case Kind::Constraint:
        return m_guard.isEmpty() ? u"storage.constraint"_s : u"guard."_s + m_guard;
    case Kind::Full:
        return u"storage.full"_s;
    case Kind::ReadOnly:
        return u"storage.read-only"_s;
    case Kind::NotYou:
        return u"storage.not-you"_s;
    case Kind::NotLetIn:
        return u"storage.not-let-in"_s;
    case Kind::Missing:
        return u"storage.missing"_s;
    case Kind::TooNew:
        return u"storage.too-new"_s;
    case Kind::Altered:
        return u"storage.altered"_s;
    case Kind::TooOld:
        return u"storage.too-old"_s;
    case Kind::Damaged:
        return u"storage.damaged"_s;
    case Kind::NoDatabase:
        return u"storage.no-database"_s;
    case Kind::Cancelled:
        return u"storage.cancelled"_s;
    case Kind::Other:
        return u"storage.other"_s;
    }
    return {};
}

} // namespace qorjyn
