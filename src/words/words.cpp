#include "words/words.h"

#include "domain/session.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>
#include <map>
#include <memory>

namespace qorjyn {

namespace {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Kazakh:
        return QLocale(QLocale::Kazakh, QLocale::Kazakhstan);
    case Language::Russian:
        return QLocale(QLocale::Russian, QLocale::Kazakhstan);
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    return QLocale::c();
}

/// Unpacked once and kept: words are asked for at every painted cell, and reading them changes nothing.
const QTranslator &translatorOf(Language language)
{
    static const auto all = [] {
        std::map<Language, std::unique_ptr<QTranslator>> translators;
        for (const auto &[each, name] : codesOf<Language>) {
            auto translator = std::make_unique<QTranslator>();
            if (!translator->load(u":/words/words_%1.qm"_s.arg(QLatin1StringView(name))))
                qFatal("the words of %s are not built in", name);
            translators.emplace(each, std::move(translator));
        }
        return translators;
    }();
    return *all.at(language);
}

} // namespace

Words::Words(Language language) : m_language(language), m_translator(&translatorOf(language)) {}

bool Words::has(const QString &key) const
{
    return !m_translator->translate("Words", key.toUtf8().constData()).isEmpty();
}

QString Words::text(const QString &key) const
{
    const QString found = m_translator->translate("Words", key.toUtf8().constData());
    return found.isEmpty() ? key : found;
}

QString Words::count(const char *key, int number) const
{
    QString found = m_translator->translate("Words", key, nullptr, number);
    return found.replace(u"%n"_s, this->number(number));
}

template <class E>
QString Words::term(const char *group, E value) const
{
    return text(QLatin1StringView(group) + u'.' + code(value));
}

QString Words::category(Category value) const
{
    return term("category", value);
}
QString Words::categoryShort(Category value) const
{
    return term("category-short", value);
}
QString Words::participantKind(ParticipantKind value) const
{
    return term("participant-kind", value);
}
QString Words::carrier(Carrier value) const
{
    return term("carrier", value);
}
QString Words::copyright(CopyrightState value) const
{
    return term("copyright", value);
}
QString Words::access(Access value) const
{
    return term("access", value);
}
QString Words::applicationState(ApplicationState value) const
{
    return term("application-state", value);
}
QString Words::itemState(ItemState value) const
{
    return term("item-state", value);
}
QString Words::memberFunction(MemberFunction value) const
{
    return term("function", value);
}
QString Words::sessionState(SessionState value) const
{
    return term("session-state", value);
}
QString Words::criterion(Criterion value) const
{
    return term("criterion", value);
}
QString Words::level(Level value) const
{
    return term("level", value);
}
QString Words::decision(Decision value) const
{
    return term("decision", value);
}
QString Words::objectState(ObjectState value) const
{
    return term("object-state", value);
}
QString Words::likenessReason(LikenessReason value) const
{
    return term("likeness", value);
}
QString Words::likenessNone() const
{
    return text(u"likeness.none"_s);
}
QString Words::contractState(ContractState value) const
{
    return term("contract-state", value);
}
QString Words::cabinetState(CabinetState value) const
{
    return term("cabinet-state", value);
}
QString Words::role(Role value) const
{
    return term("role", value);
}
QString Words::languageName(Language value) const
{
    return term("language", value);
}

QString Words::act(const QString &name) const
{
    return text(u"act."_s + name);
}

QString Words::field(const QString &path) const
{
    static const QRegularExpression row(u"\\[(\\d+)\\]"_s);
    QString name = path.section(u'.', -1);
    name.remove(row);
    const QString key = u"field."_s + name;
    const QString label = has(key) ? text(key) : name;
    const QRegularExpressionMatch in = row.match(path);
    return in.hasMatch() ? text(u"field.row"_s).arg(label, QString::number(in.captured(1).toLongLong() + 1))
                         : label;
}

QString Words::due(const QString &code) const
{
    return text(u"due."_s + code);
}

QString Words::calendarWarning(const QList<int> &unconfirmedYears) const
{
    Problems problems;
    for (const int year : unconfirmedYears)
        problems.append({.code = u"calendar.unconfirmed"_s, .arguments = {QString::number(year)}});
    return sentences(problems);
}

QString Words::session(const std::optional<RegisterNumber> &number, QDate date) const
{
    return number ? formattedSession(*number) : this->date(date);
}

QString Words::date(QDate date) const
{
    return date.toString(u"dd.MM.yyyy"_s);
}

QString Words::longDate(QDate date) const
{
    const QLocale locale = localeOf(m_language);
    if (m_language == Language::Kazakh)
        return locale.toString(date, u"yyyy 'ж.' d MMMM, dddd"_s);
    if (m_language == Language::Russian)
        return locale.toString(date, u"d MMMM yyyy 'г.', dddd"_s);
    return locale.toString(date, u"dddd, d MMMM yyyy"_s);
}

QString Words::number(qint64 number) const
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > (number < 0 ? 1 : 0); at -= 3)
        digits.insert(at, QChar(QChar::Nbsp));
    return digits;
}

QString Words::pages(int count) const
{
    return this->count("count.pages", count);
}
QString Words::titles(int count) const
{
    return this->count("count.titles", count);
}
QString Words::files(int count) const
{
    return this->count("count.files", count);
}
QString Words::objects(int count) const
{
    return this->count("count.objects", count);
}
QString Words::applications(int count) const
{
    return this->count("count.applications", count);
}
QString Words::members(int count) const
{
    return this->count("count.members", count);
}
QString Words::workingDays(int count) const
{
    return this->count("count.working-days", count);
}

QString Words::argument(const Problem &problem, qsizetype index) const
{
    static const QRegularExpression isoDate(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    QString argument = problem.arguments.value(index);
    // What was typed is quoted so that it can be recognised, however long it is.
    constexpr qsizetype longest = 120;
    if (argument.size() > longest)
        argument = argument.left(longest) + u'…';
    if (const QDate day = QDate::fromString(argument, Qt::ISODate);
        day.isValid() && isoDate.match(argument).hasMatch())
        return date(day);
    const auto termOf = [this, &argument](const QString &group) {
        const QString key = group + u'.' + argument;
        return has(key) ? text(key) : argument;
    };
    if (problem.code == u"application.state"_s)
        return termOf(u"application-state"_s);
    if (problem.code == u"session.state"_s)
        return termOf(u"session-state"_s);
    if (problem.code == u"votes.decision"_s)
        return termOf(u"decision"_s);
    if ((problem.code == u"id.unknown"_s || problem.code == u"storage.stale"_s) && index == 0)
        return termOf(u"thing"_s);
    if (problem.code == u"staff.role"_s) {
        QStringList names;
        for (const QString &role : argument.split(u", "_s))
            names.append(has(u"role."_s + role) ? text(u"role."_s + role) : role);
        return names.join(u", "_s);
    }
    return argument;
}

QString Words::pattern(const Problem &problem) const
{
    QString key = u"problem."_s + problem.code;
    if (problem.code == u"storage.stale"_s && !problem.arguments.isEmpty())
        key += u"-record"_s; // which one is known
    // Where the sentence counts, what it counts is its first argument.
    bool counts = false;
    const int number = problem.arguments.value(0).toInt(&counts);
    const QString plural =
        counts ? m_translator->translate("Words", key.toUtf8().constData(), nullptr, number) : QString();
    return plural.isEmpty() ? text(key) : plural;
}

QString Words::sentence(const Problem &problem) const
{
    const QString pattern = this->pattern(problem);
    // In one pass: an argument may hold a percent sign of its own.
    QString sentence;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit())
            sentence += argument(problem, pattern[++i].digitValue() - 1);
        else
            sentence += pattern[i];
    }
    return problem.last ? sentence + u' ' + lastChange(*problem.last) : sentence;
}

QString Words::lastChange(const LastChange &change) const
{
    const QString when = date(change.at.date()) + change.at.toString(u" HH:mm"_s);
    return change.who.isEmpty() ? text(u"last-change.nobody"_s).arg(act(change.act), when)
                                : text(u"last-change"_s).arg(act(change.act), change.who, when);
}

QString Words::sentences(const Problems &problems) const
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(sentence(problem));
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString Words::rule(Rule rule) const
{
    return rule == Rule::None ? QString() : text(u"rule"_s).arg(static_cast<int>(rule));
}

} // namespace qorjyn
