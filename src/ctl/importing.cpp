// The subcommand import: what is given, each file by what it is.
#include "ctl/packageimport.h"
#include "ctl/run.h"

#include "exchange/package.h"

namespace qorjyn::ctl {

namespace {

QStringList linesOf(const QJsonObject &file)
{
    QStringList lines{u"%1: %2/%3"_s.arg(file.value(u"name"_s).toString())
                          .arg(file.value(u"taken"_s).toInt())
                          .arg(file.value(u"records"_s).toInt())};
    for (const QString &list : {u"refused"_s, u"warnings"_s})
        for (const QJsonValue entry : file.value(list).toArray())
            lines.append(u"  "_s + entry[u"reason"_s].toString());
    return lines;
}

} // namespace

Exit import(Desk &desk)
{
    const QString to = desk.invocation().value(u"to"_s);
    if (!to.isEmpty() && to != u"application"_s)
        throw Stop{Exit::Usage, {{.code = u"usage"_s, .arguments = {u"--to takes application."_s}}}, {}};
    QJsonArray files;
    QStringList lines;
    int refused = 0;
    for (const QString &path : desk.invocation().arguments) {
        const QJsonObject file = importPackage(desk, path);
        refused += file.value(u"refused"_s).toArray().isEmpty() ? 0 : 1;
        lines += linesOf(file);
        files.append(file);
    }
    desk.answer({{u"files"_s, files}}, lines);
    return refused == 0 ? Exit::Done : refused == files.size() ? Exit::Refused : Exit::Partly;
}

} // namespace qorjyn::ctl
