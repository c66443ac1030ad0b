// The end of a form and its fields.
#pragma once

#include <QObject>

namespace qorjyn {

/// For the destructor of a form: a field that goes while it has the focus says that it was left, and the
/// form, half gone by then, is not to hear of it.
inline void disconnectParts(const QObject &form)
{
    for (const QObject *part : form.findChildren<QObject *>())
        part->disconnect(&form);
}

} // namespace qorjyn
