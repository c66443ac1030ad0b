// The fields of acts and things, told once: read from JSON, written to JSON, and listed for scripts.
//
// A type takes part by a function `template <class V> void describe(V &v, T &t)` that calls
// `v("name", t.member)` for each field, `v.required` where no value stands in for it; lists, optionals,
// codes, ids, dates and nested things follow from it.
#pragma once

#include "domain/calendar.h"
#include "domain/contract.h"
#include "domain/fund.h"
#include "domain/library.h"
#include "domain/participant.h"
#include "domain/problem.h"
#include "domain/session.h"
#include "domain/titlefields.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <concepts>

namespace qorjyn {

template <class E>
concept Coded = std::is_enum_v<E> &&(codesOf<E>.size() > 0);

template <class T>
inline constexpr bool isId = false;
template <class Tag>
inline constexpr bool isId<Id<Tag>> = true;
template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<QList<T>> = true;

// ---- writing

class JsonWriter;
template <class T>
QJsonValue toJsonValue(const T &value);

/// Collects the described fields of a thing into an object.
class JsonWriter
{
public:
    template <class T>
    void operator()(const char *name, T &value)
    {
        m_object.insert(QLatin1StringView(name), toJsonValue(std::as_const(value)));
    }
    template <class T>
    void required(const char *name, T &value)
    {
        (*this)(name, value);
    }
    /// A field that is handed to the caller and kept nowhere.
    template <class T>
    void secret(const char *name, T &value)
    {
        m_secret.insert(QLatin1StringView(name), toJsonValue(std::as_const(value)));
    }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }
    [[nodiscard]] const QJsonObject &secretObject() const { return m_secret; }

private:
    QJsonObject m_object, m_secret;
};

template <class T>
QJsonObject toJson(const T &thing)
{
    JsonWriter writer;
    describe(writer, const_cast<T &>(thing)); // the writer only reads
    return writer.object();
}

template <class T>
QJsonValue toJsonValue(const T &value)
{
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, QJsonObject>)
        return value;
    else if constexpr (std::is_integral_v<T>)
        return QJsonValue(qint64(value));
    else if constexpr (std::is_same_v<T, QDate>)
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
    else if constexpr (isId<T>)
        return value ? QJsonValue(value.value) : QJsonValue();
    else if constexpr (Coded<T>)
        return code(value);
    else if constexpr (isOptional<T>)
        return value ? toJsonValue(*value) : QJsonValue();
    else if constexpr (isList<T>) {
        QJsonArray array;
        for (const auto &element : value)
            array.append(toJsonValue(element));
        return array;
    } else
        return toJson(value);
}

// ---- reading

/// Whether a text holds only what can be kept and shown: whole characters, and of the control characters the
/// tab and the ends of lines alone. The others are typed by no keyboard and steer terminals and printers.
[[nodiscard]] bool isPlainText(const QString &text);

/// Takes the described fields of a thing out of an object; what does not fit is a problem that names the
/// field.
class JsonReader
{
public:
    JsonReader(const QJsonObject &object, QString prefix, Problems &problems)
        : m_object(object), m_prefix(std::move(prefix)), m_problems(problems)
    {
    }
    ~JsonReader() = default;
    JsonReader(const JsonReader &) = delete;
    JsonReader &operator=(const JsonReader &) = delete;

    template <class T>
    void operator()(const char *name, T &value)
    {
        const QString key = QString::fromLatin1(name);
        m_known.append(key);
        const auto it = m_object.constFind(key);
        if (it != m_object.constEnd() && !take(it.value(), value, m_prefix + key))
            refuse(m_prefix + key);
    }
    /// A field that nothing stands in for: left out, it is a problem too.
    template <class T>
    void required(const char *name, T &value)
    {
        const QString key = QString::fromLatin1(name);
        if (!m_object.contains(key))
            m_missing.append(m_prefix + key);
        (*this)(name, value);
    }
    template <class T>
    void secret(const char *, T &)
    {
    }
    /// To be called when every field was described: names that nobody knows, and what is missing, are
    /// problems too.
    void finish()
    {
        for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it)
            if (!m_known.contains(it.key()))
                refuse(m_prefix + it.key());
        for (const QString &field : std::as_const(m_missing))
            m_problems.append({.field = field, .code = u"act.field-missing"_s, .arguments = {field}});
    }

private:
    void refuse(const QString &field)
    {
        m_problems.append({.field = field, .code = u"act.field"_s, .arguments = {field}});
    }
    template <class T>
    bool take(const QJsonValue &json, T &value, const QString &path)
    {
        if constexpr (isOptional<T>) {
            if (json.isNull()) {
                value.reset();
                return true;
            }
            typename T::value_type inner{};
            if (!take(json, inner, path))
                return false;
            value = inner;
            return true;
        } else if constexpr (std::is_same_v<T, QString>) {
            value = json.toString();
            return json.isString() && isPlainText(value);
        } else if constexpr (std::is_same_v<T, bool>) {
            value = json.toBool();
            return json.isBool();
        } else if constexpr (std::is_same_v<T, QJsonObject>) {
            value = json.toObject();
            return json.isObject();
        } else if constexpr (std::is_integral_v<T>) {
            return takeInteger(json, value);
        } else if constexpr (std::is_same_v<T, QDate>) {
            value = QDate::fromString(json.toString(), Qt::ISODate);
            return json.isNull() || (value.isValid() && json.toString().size() == 10);
        } else if constexpr (isId<T>) {
            value.value = 0;
            return json.isNull() || takeInteger(json, value.value);
        } else if constexpr (Coded<T>) {
            const auto known = fromCode<T>(json.isDouble() ? QString::number(json.toInt()) : json.toString());
            value = known.value_or(value);
            return known.has_value();
        } else if constexpr (isList<T>) {
            return takeList(json, value, path);
        } else {
            if (!json.isObject())
                return false;
            JsonReader reader(json.toObject(), path + u"."_s, m_problems);
            describe(reader, value);
            reader.finish();
            return true;
        }
    }
    template <class T>
    bool takeInteger(const QJsonValue &json, T &value)
    {
        const double number = json.toDouble(0.5);
        if (!json.isDouble() || number != std::floor(number) ||
            number < double(std::numeric_limits<T>::min()) ||
            number > double(std::numeric_limits<T>::max()) || std::abs(number) > 9007199254740992.0)
            return false;
        value = T(number);
        return true;
    }
    template <class T>
    bool takeList(const QJsonValue &json, QList<T> &value, const QString &path)
    {
        if (!json.isArray())
            return false;
        value.clear();
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            T element{};
            const QString at = path + u"[%1]"_s.arg(i);
            if (!take(array[i], element, at))
                refuse(at);
            value.append(element);
        }
        return true;
    }

    QJsonObject m_object;
    QString m_prefix;
    Problems &m_problems;
    QStringList m_known, m_missing;
};

template <class T>
Outcome<T> fromJson(const QJsonObject &object)
{
    Problems problems;
    T thing;
    JsonReader reader(object, {}, problems);
    describe(reader, thing);
    reader.finish();
    if (!problems.isEmpty())
        return problems;
    return thing;
}

// ---- listing

/// The fields of a thing with the kind of value each takes: "text", "integer", "date", "id", "true | false",
/// or the codes of a list separated by bars.
class FieldLister
{
public:
    template <class T>
    void operator()(const char *name, T &value)
    {
        m_fields.insert(QLatin1StringView(name), kindOf(value));
    }
    template <class T>
    void required(const char *name, T &value)
    {
        (*this)(name, value);
    }
    template <class T>
    void secret(const char *name, T &value)
    {
        (*this)(name, value);
    }
    [[nodiscard]] const QJsonObject &fields() const { return m_fields; }

private:
    template <class T>
    static QJsonValue kindOf(T &value)
    {
        if constexpr (std::is_same_v<T, QString>)
            return u"text"_s;
        else if constexpr (std::is_same_v<T, bool>)
            return u"true | false"_s;
        else if constexpr (std::is_same_v<T, QJsonObject>)
            return u"object"_s;
        else if constexpr (std::is_integral_v<T>)
            return u"integer"_s;
        else if constexpr (std::is_same_v<T, QDate>)
            return u"date"_s;
        else if constexpr (isId<T>)
            return u"id"_s;
        else if constexpr (Coded<T>) {
            QStringList codes;
            for (const auto &entry : codesOf<T>)
                codes.append(QString::fromLatin1(entry.second));
            return codes.join(u" | "_s);
        } else if constexpr (isOptional<T>) {
            typename T::value_type inner{};
            return kindOf(inner);
        } else if constexpr (isList<T>) {
            typename T::value_type inner{};
            return QJsonArray{kindOf(inner)};
        } else {
            FieldLister lister;
            describe(lister, value);
            return lister.fields();
        }
    }

    QJsonObject m_fields;
};

// ---- the things of the domain

template <class V>
void describe(V &v, Name &t)
{
    v("kk", t.kk);
    v("ru", t.ru);
    v("en", t.en);
}

template <class V>
void describe(V &v, Participant &t)
{
    v("id", t.id);
    v("version", t.version);
    v("name", t.name);
    v("bin", t.bin);
    v.required("kind", t.kind);
    v("region", t.region);
    v("address", t.address);
    v("head", t.head);
    v("contact", t.contact);
    v("email", t.email);
    v("phone", t.phone);
}

template <class V>
void describe(V &v, AttachedFile &t)
{
    v("sha256", t.sha256);
    v("name", t.name);
    v("mediaType", t.mediaType);
    v("size", t.size);
    v("pages", t.pages);
    v("problem", t.problem);
}

template <class V>
void describe(V &v, Description &t)
{
    forEachField(t, [&v](const TitleField &field, auto &value) {
        if (field.isRequired)
            v.required(field.name, value);
        else
            v(field.name, value);
    });
}

template <class V>
void describe(V &v, RegisterNumber &t)
{
    v("year", t.year);
    v("number", t.number);
}

template <class V>
void describe(V &v, Item &t)
{
    v("id", t.id);
    v("state", t.state);
    describe(v, t.description);
    v("files", t.files);
}

template <class V>
void describe(V &v, Application &t)
{
    v("id", t.id);
    v("version", t.version);
    v("number", t.number);
    v("participant", t.participant);
    v("participantName", t.participantName);
    v("received", t.received);
    v("dated", t.dated);
    v("carrier", t.carrier);
    v("signatory", t.signatory);
    v("signed", t.isSigned);
    v("sealed", t.sealed);
    v("statedPages", t.statedPages);
    v("scan", t.scan);
    v("remarks", t.remarks);
    v("state", t.state);
    v("items", t.items);
}

template <class V>
void describe(V &v, Member &t)
{
    v("id", t.id);
    v("name", t.name);
    v("post", t.post);
    v("function", t.function);
    v("from", t.from);
    v("leftOn", t.leftOn);
}

template <class V>
void describe(V &v, Composition &t)
{
    v("id", t.id);
    v("orderNumber", t.orderNumber);
    v("orderDate", t.orderDate);
    v("validFrom", t.validFrom);
    v("validTo", t.validTo);
    v("secretary", t.secretary);
    v("members", t.members);
}

template <class V>
void describe(V &v, Votes &t)
{
    v("for", t.forIt);
    v("against", t.against);
    v("abstained", t.abstained);
}

/// R8: the four assessments, each once it is made.
struct Assessments
{
    std::optional<Level> historical, artistic, scientific, cultural;

    [[nodiscard]] static Assessments of(const QMap<Criterion, Level> &levels);
    [[nodiscard]] QMap<Criterion, Level> levels() const;
};

template <class V>
void describe(V &v, Assessments &t)
{
    v("historical", t.historical);
    v("artistic", t.artistic);
    v("scientific", t.scientific);
    v("cultural", t.cultural);
}

template <class V>
void describe(V &v, AgendaItem &t)
{
    v("id", t.id);
    v("version", t.version);
    v("position", t.position);
    v("participantName", t.participantName);
    v("application", t.application);
    v("item", t.item);
    Assessments assessments = Assessments::of(t.assessments);
    v("assessments", assessments);
    t.assessments = assessments.levels();
    v("decision", t.decision);
    v("votes", t.votes);
    v("presidingFor", t.presidingFor);
    v("reason", t.reason);
    v("present", t.present);
}

template <class V>
void describe(V &v, Session &t)
{
    v("id", t.id);
    v("version", t.version);
    v("number", t.number);
    v("date", t.date);
    v("place", t.place);
    v("remote", t.remote);
    v("state", t.state);
    v("composition", t.composition);
    v("present", t.present);
    v("attended", t.attended);
    v("signedOn", t.signedOn);
    v("signedScan", t.signedScan);
    v("agenda", t.agenda);
}

template <class V>
void describe(V &v, FundObject &t)
{
    v("id", t.id);
    v("version", t.version);
    v("recordNumber", t.recordNumber);
    describe(v, t.description);
    v("state", t.state);
    v("section", t.section);
    v("sessionDate", t.sessionDate);
    v("importSource", t.importSource);
    v("includedOn", t.includedOn);
    v("publishedOn", t.publishedOn);
    v("files", t.files);
}

template <class V>
void describe(V &v, Contract &t)
{
    v("id", t.id);
    v("version", t.version);
    v("number", t.number);
    v("date", t.date);
    v("participant", t.participant);
    v("participantName", t.participantName);
    v("librarySignatory", t.librarySignatory);
    v("participantSignatory", t.participantSignatory);
    v("validFrom", t.validFrom);
    v("validTo", t.validTo);
    v("signedOn", t.signedOn);
    v("terminatedOn", t.terminatedOn);
    v("terminationReason", t.terminationReason);
}

template <class V>
void describe(V &v, CalendarDay &t)
{
    v("date", t.date);
    v("off", t.off);
    v("reasonKk", t.reasonKk);
    v("reasonRu", t.reasonRu);
    v("reasonEn", t.reasonEn);
    v("source", t.source);
}

template <class V>
void describe(V &v, Regulation &t)
{
    v("quorumPercent", t.quorumPercent);
    v("majorityPercent", t.majorityPercent);
    v("presidingDecidesTie", t.presidingDecidesTie);
}

template <class V>
void describe(V &v, LibrarySettings &t)
{
    v("version", t.version);
    v("addressee", t.addressee);
    v("name", t.name);
    v("address", t.address);
    v("head", t.head);
    v("website", t.website);
    v("timeZone", t.timeZone);
    v("regulation", t.regulation);
}

} // namespace qorjyn
