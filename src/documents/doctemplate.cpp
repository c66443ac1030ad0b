#include "documents/doctemplate.h"

#include <QFile>

using namespace Qt::StringLiterals;

// A resource of a static library is left out by the linker unless something names it.
static void initialiseTemplates()
{
    Q_INIT_RESOURCE(qorjyn_templates);
}

namespace qorjyn {

DocTemplate::DocTemplate(const QString &resource)
{
    initialiseTemplates();
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a template is missing from the program: %s", qPrintable(resource));
    const QStringList parts = QString::fromUtf8(file.readAll()).split(u"<!-- section "_s);
    for (const QString &part : parts) {
        const qsizetype end = part.indexOf(u" -->"_s);
        if (end > 0)
            m_sections.insert(part.left(end), part.mid(end + 4).trimmed());
    }
}

QString DocTemplate::fill(const QString &section, const Fields &fields) const
{
    const QString text = m_sections.value(section);
    QString filled;
    qsizetype done = 0;
    for (qsizetype open = text.indexOf(u"{{"_s); open >= 0; open = text.indexOf(u"{{"_s, done)) {
        const qsizetype close = text.indexOf(u"}}"_s, open);
        if (close < 0)
            break;
        filled += QStringView(text).mid(done, open - done);
        filled += fields.value(text.mid(open + 2, close - open - 2)).toHtmlEscaped();
        done = close + 2;
    }
    return filled + text.mid(done);
}

} // namespace qorjyn
