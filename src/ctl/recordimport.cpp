#include "ctl/recordimport.h"

#include "ctl/draft.h"
#include "exchange/records.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace qorjyn::ctl {

namespace {

constexpr qsizetype mostItems = 10'000; // of one application

/// The value of an option by its code; nothing for "auto" or where it is not given.
template <class E>
std::optional<E> chosen(const Invocation &invocation, const QString &option)
{
    const QString text = invocation.value(option).toLower();
    if (!invocation.has(option) || text == u"auto"_s || text == u"bagit"_s)
        return std::nullopt;
    const auto value = fromCode<E>(text);
    if (value)
        return value;
    QStringList known{u"auto"_s};
    for (const auto &[ignored, name] : codesOf<E>)
        known.append(QString::fromLatin1(name));
    throw wrongUsage(u"usage.option-value"_s, {u"--"_s + option, known.join(u'|')});
}

/// Problems by the position of their record; 0 is the file.
using Named = QList<std::pair<qint64, Problem>>;

QJsonArray toJson(const Named &problems, const Words &words)
{
    QJsonArray array;
    for (const auto &[position, problem] : problems)
        array.append(QJsonObject{
            {u"position"_s, position}, {u"code"_s, problem.code}, {u"reason"_s, words.sentence(problem)}});
    return array;
}

class RecordImport
{
public:
    RecordImport(Desk &desk, const QString &path)
        : m_desk(desk), m_dry(desk.invocation().has(u"dry-run"_s)), m_file(path)
    {
    }

    [[nodiscard]] QJsonObject run();

private:
    [[nodiscard]] bool open();
    [[nodiscard]] QDate today();
    void readRecords();
    void take(FileRecord record, QDate today);
    void save();
    [[nodiscard]] QUuid actId();
    [[nodiscard]] QJsonObject answer() const;
    void refuse(qint64 position, const Problem &problem) { m_refused.append({position, problem}); }

    Desk &m_desk;
    bool m_dry;
    QFile m_file;
    std::optional<Participant> m_participant;
    std::optional<RecordFormat> m_format;
    std::optional<RecordEncoding> m_encoding;
    qint64 m_records = 0, m_taken = 0;
    Named m_refused, m_warnings;
    QList<Item> m_items;
    ApplicationId m_saved;
    bool m_repeated = false;
};

/// Only an ordinary file: a pipe or a device need not end.
bool RecordImport::open()
{
    if (QFileInfo(m_file.fileName()).isFile() && m_file.open(QIODevice::ReadOnly))
        return true;
    refuse(0, {.code = u"file.missing"_s, .arguments = {m_file.fileName()}});
    return false;
}

QDate RecordImport::today()
{
    if (m_dry && !m_participant && !m_desk.invocation().has(u"today"_s))
        return QDate::currentDate();
    return m_desk.connection().read([](Transaction &t) { return t.today(); });
}

void RecordImport::take(FileRecord record, QDate today)
{
    if (!record.refusal) {
        if (const Problems problems = check(record.description, qsizetype(record.position - 1), today);
            !problems.isEmpty())
            record.refusal = problems.first();
        else if (m_taken >= mostItems)
            record.refusal = Problem{.code = u"record.many"_s, .arguments = {QString::number(mostItems)}};
    }
    if (record.refusal) {
        refuse(record.position, *record.refusal);
        return;
    }
    ++m_taken;
    if (record.warning)
        m_warnings.append({record.position, *record.warning});
    if (m_dry)
        return;
    Item item;
    item.position = int(m_taken);
    item.description = std::move(record.description);
    m_items.append(item);
}

void RecordImport::readRecords()
{
    const QDate day = today();
    const Watch watch = shownProgress(QFileInfo(m_file.fileName()).fileName());
    RecordReader reader(m_file, chosen<RecordFormat>(m_desk.invocation(), u"format"_s),
                        chosen<RecordEncoding>(m_desk.invocation(), u"encoding"_s));
    while (auto record = reader.next()) {
        m_records += record->position > 0 ? 1 : 0;
        take(std::move(*record), day);
        watch.tell(m_file.pos(), m_file.size());
    }
    if (const auto warning = reader.warning())
        m_warnings.append({0, *warning});
    m_format = reader.format();
    m_encoding = reader.encoding();
}

/// The same bytes, read as the same format and encoding for the same participant, are the same act.
QUuid RecordImport::actId()
{
    static const QUuid records(u"{b0c5f1c4-7d0e-5a53-8a43-55d3e0c9b6a2}"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    m_file.seek(0);
    hash.addData(&m_file);
    const QStringList parts{
        QString::fromLatin1(hash.result().toHex()), m_format ? code(*m_format) : QString(),
        m_encoding ? code(*m_encoding) : QString(), QString::number(m_participant->id.value)};
    return QUuid::createUuidV5(records, parts.join(u'/'));
}

void RecordImport::save()
{
    const QUuid act = actId();
    if (const auto earlier = earlierDraft(m_desk, act)) {
        m_repeated = true;
        m_saved = *earlier;
        return;
    }
    Application application;
    application.received = today();
    application.carrier = Carrier::Electronic;
    application.items = m_items;
    const auto saved = saveDraft(m_desk, act, application, *m_participant);
    if (saved) {
        m_saved = saved.value();
        return;
    }
    m_taken = 0;
    for (const Problem &problem : saved.problems())
        refuse(0, problem);
}

QJsonObject RecordImport::answer() const
{
    return {{u"name"_s, m_file.fileName()},
            {u"format"_s, m_format ? QJsonValue(code(*m_format)) : QJsonValue()},
            {u"encoding"_s, m_encoding ? QJsonValue(code(*m_encoding)) : QJsonValue()},
            {u"records"_s, m_records},
            {u"taken"_s, m_taken},
            {u"refused"_s, toJson(m_refused, m_desk.words())},
            {u"warnings"_s, toJson(m_warnings, m_desk.words())},
            {u"participant"_s, m_participant ? QJsonValue(m_participant->name.kk) : QJsonValue()},
            {u"application"_s, m_saved ? QJsonValue(m_saved.value) : QJsonValue()},
            {u"repeated"_s, m_repeated}};
}

QJsonObject RecordImport::run()
{
    if (!open())
        return answer();
    m_participant = namedParticipant(m_desk);
    if (!m_participant && !m_dry) {
        refuse(0, {.code = u"package.no-participant"_s, .rule = Rule::R5});
        return answer();
    }
    readRecords();
    if (m_taken > 0 && !m_dry)
        save();
    return answer();
}

} // namespace

void checkRecordOptions(const Invocation &invocation)
{
    (void)chosen<RecordFormat>(invocation, u"format"_s);
    (void)chosen<RecordEncoding>(invocation, u"encoding"_s);
}

QJsonObject importRecords(Desk &desk, const QString &path)
{
    return RecordImport(desk, path).run();
}

} // namespace qorjyn::ctl
