#include "storage/guards.h"

#include "storage/migrations.h"

#include <QRegularExpression>

namespace qorjyn::guards {

namespace {

/// One spelling for what PostgreSQL tells in its own words: no brackets, types or spaces, lists as it writes
/// them.
QString plain(QString definition)
{
    static const QRegularExpression notIn(u"\\bnot in \\(([^()]*)\\)"_s), in(u"\\bin \\(([^()]*)\\)"_s),
        type(u"::[a-z]+(\\[\\])?"_s), noise(u"[()\\s;\"]"_s);
    definition = definition.toLower();
    definition.replace(notIn, u"<> all array[\\1]"_s).replace(in, u"= any array[\\1]"_s);
    definition.remove(type).remove(u"public."_s);
    definition.replace(u"insert or update or delete"_s, u"insert or delete or update"_s);
    return definition.remove(noise);
}

/// The bodies of the functions, by name; of one that was replaced the last.
QHash<QString, QString> bodies(const QString &script)
{
    static const QRegularExpression function(
        u"CREATE (?:OR REPLACE )?FUNCTION (\\w+)\\(\\) RETURNS trigger[^$]*AS \\$\\$(.*?)\\$\\$;"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QHash<QString, QString> found;
    for (auto each = function.globalMatch(script); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        found.insert(match.captured(1), match.captured(2));
    }
    return found;
}

} // namespace

QHash<QString, QString> made(Engine engine)
{
    static const QRegularExpression sqlite(u"^(CREATE TRIGGER (\\w+) .*?^END);"_s,
                                           QRegularExpression::DotMatchesEverythingOption |
                                               QRegularExpression::MultilineOption),
        postgresql(u"^(CREATE TRIGGER (\\w+) .*?EXECUTE FUNCTION (\\w+)\\(.*?\\));$"_s,
                   QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    QString script;
    for (const migrations::Step &step : migrations::steps(engine))
        script += step.script;
    const QHash<QString, QString> functions = bodies(script);
    QHash<QString, QString> guards;
    for (auto each = (engine == Engine::Sqlite ? sqlite : postgresql).globalMatch(script); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        guards.insert(match.captured(2),
                      comparable(engine, match.captured(1), functions.value(match.captured(3))));
    }
    return guards;
}

QString comparable(Engine engine, const QString &definition, const QString &body)
{
    return engine == Engine::Sqlite ? definition : plain(definition) + u'\n' + body;
}

} // namespace qorjyn::guards
