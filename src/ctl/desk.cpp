#include "ctl/desk.h"

#include "storage/library.h"

#include <QJsonDocument>
#include <QLocale>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace qorjyn::ctl {

namespace {

Language languageOf(const Invocation &invocation)
{
    if (invocation.has(u"lang"_s)) {
        const auto language = fromCode<Language>(invocation.value(u"lang"_s));
        return language.value_or(Language::English);
    }
    const QString system = QLocale::system().name().left(2);
    return fromCode<Language>(system).value_or(Language::English);
}

/// The sentence, and the point of the rules that it rests on.
QString cited(const Problem &problem, const Words &words)
{
    const QString sentence = words.sentence(problem);
    return problem.rule == Rule::None ? sentence : sentence + u" ("_s + words.rule(problem.rule) + u')';
}

/// Whether all of it was written.
bool print(FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    const bool written =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file) == size_t(bytes.size());
    return std::fflush(file) == 0 && written;
}

QStringList onOneLines(QStringList lines)
{
    for (QString &line : lines)
        line = onOneLine(line);
    return lines;
}

bool steersTerminal(QChar character)
{
    switch (character.direction()) {
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirPDF:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
    case QChar::DirPDI:
        return true;
    default:
        return character.category() == QChar::Other_Control ||
               character.category() == QChar::Separator_Line ||
               character.category() == QChar::Separator_Paragraph;
    }
}

} // namespace

QString onOneLine(const QString &text)
{
    constexpr int Hexadecimal = 16;
    QString safe;
    for (const QChar character : text) {
        if (steersTerminal(character))
            safe += u"\\u{"_s + QString::number(character.unicode(), Hexadecimal) + u'}';
        else
            safe += character;
    }
    return safe;
}

Stop wrongUsage(const QString &code, const QStringList &arguments)
{
    return {Exit::Usage, {{.code = code, .arguments = arguments}}, {}};
}

Desk::Desk(Invocation invocation) : m_invocation(std::move(invocation)), m_words(languageOf(m_invocation)) {}

Location Desk::location() const
{
    const QString named =
        m_invocation.has(u"db"_s) ? m_invocation.value(u"db"_s) : qEnvironmentVariable("QORJYN_DB");
    if (named.isEmpty())
        return Location::standard();
    auto location = Location::parse(named);
    if (!location)
        throw Stop{Exit::Usage, location.problems(), {}};
    return std::move(location).value();
}

Connection &Desk::connection()
{
    if (m_connection)
        return *m_connection;
    auto connection = std::make_unique<Connection>(location());
    if (m_invocation.has(u"today"_s)) {
        const QDate day = QDate::fromString(m_invocation.value(u"today"_s), Qt::ISODate);
        if (!day.isValid())
            throw wrongUsage(u"usage.option-value"_s, {u"--today"_s, u"YYYY-MM-DD"_s});
        if (!connection->isRehearsal())
            throw Stop{Exit::Refused, {{.code = u"today.real"_s}}, {}};
        connection->setClock(rehearsalClock(day));
    }
    // On PostgreSQL a role is a member of staff, whether or not it says so.
    const QString who =
        m_invocation.has(u"as"_s) ? m_invocation.value(u"as"_s) : connection->read([](Transaction &t) {
            const QString own = connectedLogin(t).value_or(QString());
            return staffMemberByLogin(t, own) ? own : QString();
        });
    if (!who.isEmpty()) {
        try {
            connection->actAs(who);
        } catch (const StorageError &error) {
            if (error.kind() != StorageError::Kind::Missing)
                throw;
            throw Stop{Exit::Refused, {{.code = u"staff.unknown"_s, .arguments = {who}}}, {}};
        }
    }
    m_connection = std::move(connection);
    return *m_connection;
}

FileStore Desk::files() const
{
    if (const QString named = m_invocation.value(u"files"_s); !named.isEmpty())
        return FileStore(named);
    const Location where = location();
    if (where.engine == Engine::Sqlite)
        return FileStore(FileStore::besideDatabase(where.path));
    throw wrongUsage(u"usage.files"_s);
}

void Desk::answer(const QJsonObject &object, const QStringList &lines) const
{
    if (m_invocation.json())
        say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    else if (!lines.isEmpty())
        say(onOneLines(lines).join(u'\n'));
}

void Desk::say(const QString &line, const QString &problem)
{
    if (!print(stdout, line))
        throw Stop{Exit::Storage, {{.code = problem}}, QString::fromLocal8Bit(std::strerror(errno))};
}

void Desk::explain(const Stop &stop) const
{
    QStringList sentences;
    for (const Problem &problem : stop.problems)
        sentences.append(cited(problem, m_words));
    if (m_invocation.json()) {
        const Problem first = stop.problems.value(0);
        const QJsonObject error{{u"code"_s, first.code},
                                {u"rule"_s, first.rule == Rule::None ? QJsonValue() : ruleId(first.rule)},
                                {u"field"_s, first.field},
                                {u"message"_s, sentences.join(u' ')}};
        (void)print(stdout,
                    QString::fromUtf8(
                        QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact)));
    }
    QString text = u"qorjynctl: "_s + onOneLines(sentences).join(u"\nqorjynctl: "_s);
    if (!stop.details.isEmpty())
        text += u"\n("_s + stop.details + u')';
    if (stop.exit == Exit::Usage)
        text += u"\n  "_s + synopsis(m_invocation.command);
    (void)print(stderr, text);
}

} // namespace qorjyn::ctl
