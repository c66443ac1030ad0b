// The subcommand import: what is given, each file by what it is.
#include "ctl/packageimport.h"
#include "ctl/recordimport.h"
#include "ctl/run.h"

#include "exchange/package.h"

#include <QJsonArray>

namespace qorjyn::ctl {

namespace {

/// A file of records is named by its format; what is refused of it by its position.
QStringList linesOf(const QJsonObject &file)
{
    const QString kind = file.value(u"format"_s).toString() + u' ' + file.value(u"encoding"_s).toString();
    QStringList lines{u"%1: %2/%3 %4"_s.arg(file.value(u"name"_s).toString())
                          .arg(file.value(u"taken"_s).toInteger())
                          .arg(file.value(u"records"_s).toInteger())
                          .arg(kind)
                          .trimmed()};
    for (const QString &list : {u"refused"_s, u"warnings"_s})
        for (const QJsonValue entry : file.value(list).toArray()) {
            const qint64 position = entry[u"position"_s].toInteger();
            lines.append(u"  "_s + (position > 0 ? u"%1. "_s.arg(position) : QString()) +
                         entry[u"reason"_s].toString());
        }
    return lines;
}

QJsonObject importPath(Desk &desk, const QString &path)
{
    const QString format = desk.invocation().value(u"format"_s).toLower();
    const bool package = format == u"bagit"_s || isPackage(path);
    return package ? importPackage(desk, path) : importRecords(desk, path);
}

} // namespace

Exit import(Desk &desk)
{
    const QString to = desk.invocation().value(u"to"_s);
    if (!to.isEmpty() && to != u"application"_s)
        throw wrongUsage(u"usage.option-value"_s, {u"--to"_s, u"application"_s});
    checkRecordOptions(desk.invocation());
    QJsonArray files;
    QStringList lines;
    bool refused = false, taken = false;
    for (const QString &path : desk.invocation().arguments) {
        const QJsonObject file = importPath(desk, path);
        refused = refused || !file.value(u"refused"_s).toArray().isEmpty();
        taken = taken || file.value(u"taken"_s).toInteger() > 0;
        lines += linesOf(file);
        files.append(file);
    }
    desk.answer({{u"files"_s, files}}, lines);
    return !refused ? Exit::Done : taken ? Exit::Partly : Exit::Refused;
}

} // namespace qorjyn::ctl
