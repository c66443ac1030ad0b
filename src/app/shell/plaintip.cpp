#include "app/shell/plaintip.h"

#include <QTextDocument>

namespace qorjyn {

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

} // namespace qorjyn
