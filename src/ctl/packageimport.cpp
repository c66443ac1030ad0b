#include "ctl/packageimport.h"

#include "ctl/draft.h"
#include "documents/probe.h"
#include "exchange/package.h"
#include "storage/participants.h"

#include <QFileInfo>

#include <algorithm>

namespace qorjyn::ctl {

namespace {

QJsonArray toJson(const Problems &problems, const Words &words)
{
    QJsonArray array;
    for (const Problem &problem : problems)
        array.append(QJsonObject{{u"position"_s, problem.arguments.value(0)},
                                 {u"code"_s, problem.code},
                                 {u"reason"_s, words.sentence(problem)}});
    return array;
}

class PackageImport
{
public:
    PackageImport(Desk &desk, const QString &path)
        : m_desk(desk), m_name(path),
          m_package(openPackage(path, {.watch = shownProgress(QFileInfo(path).fileName())}))
    {
    }

    [[nodiscard]] QJsonObject run();

private:
    void findParticipant();
    void probeFiles();
    void checkTitles();
    void findEarlierResult();
    void store();
    void save();
    void forgetStored();
    [[nodiscard]] QJsonObject answer() const;
    [[nodiscard]] QUuid actId() const;
    [[nodiscard]] bool refused() const { return !m_problems.isEmpty(); }

    Desk &m_desk;
    QString m_name;
    Package m_package;
    Problems m_problems;
    std::optional<Participant> m_participant;
    Application m_application;
    QStringList m_newInStore;
    ApplicationId m_saved;
    bool m_repeated = false;
};

/// Whom --participant names, or the bag.
void PackageImport::findParticipant()
{
    m_participant = namedParticipant(m_desk);
    if (m_participant)
        return;
    const QString sent = m_package.participantName;
    if (!sent.isEmpty())
        m_participant = m_desk.connection().read([&](Transaction &t) { return participantByName(t, sent); });
    if (!m_participant)
        m_problems.append(
            sent.isEmpty()
                ? Problem{.code = u"package.no-participant"_s, .rule = Rule::R5}
                : Problem{.code = u"participant.unknown"_s, .rule = Rule::R5, .arguments = {sent}});
}

/// Types, pages and what the files say of themselves; refused files refuse the package.
void PackageImport::probeFiles()
{
    BlockingPdfReader reader;
    for (const PackageItem &packed : m_package.items) {
        Item item;
        item.description = packed.description;
        for (const QString &path : packed.files) {
            const QString name = QFileInfo(path).fileName();
            const Probed probed = probeFile(path, reader);
            // What was verified is what is taken.
            if (probed.sha256 != m_package.sha256.value(path))
                m_problems.append({.code = u"pdf.changed"_s, .arguments = {name}});
            if (!probed.refusal.isEmpty())
                m_problems.append({.code = probed.refusal, .arguments = {name, probed.mediaType}});
            item.files.append(attachedFile(probed, name));
            if (packed.titleOfFile && !probed.title.isEmpty())
                item.description.title = probed.title;
            if (packed.titleOfFile) {
                item.description.authors = probed.author;
                item.description.year = probed.year;
            }
        }
        m_application.items.append(item);
    }
}

void PackageImport::checkTitles()
{
    const QDate today = m_desk.connection().read([](Transaction &t) { return t.today(); });
    for (qsizetype i = 0; i < m_application.items.size(); ++i)
        m_problems += check(m_application.items[i].description, i, today);
    m_application.received = today;
    m_application.dated = m_package.dated.isValid() && m_package.dated <= today ? m_package.dated : QDate();
    m_application.carrier = Carrier::Electronic;
}

/// The same package for the same participant is the same act.
QUuid PackageImport::actId() const
{
    static const QUuid packages(u"{6f0a7c1e-52cf-5b0e-9d0c-3d1f1a4b8e77}"_s);
    return QUuid::createUuidV5(packages, m_package.contentHash + u'/' +
                                             QString::number(m_participant ? m_participant->id.value : 0));
}

void PackageImport::findEarlierResult()
{
    if (const auto earlier = earlierDraft(m_desk, actId())) {
        m_repeated = true;
        m_saved = *earlier;
    }
}

void PackageImport::store()
{
    const FileStore store = m_desk.files();
    for (qsizetype i = 0; i < m_package.items.size() && !refused(); ++i) {
        for (qsizetype j = 0; j < m_package.items[i].files.size() && !refused(); ++j) {
            const QString path = m_package.items[i].files[j];
            AttachedFile &file = m_application.items[i].files[j];
            const bool known = store.has(file.sha256);
            const FileStore::Stored stored = store.put(path);
            if (!known && !stored.sha256.isEmpty())
                m_newInStore.append(stored.sha256);
            // What was looked at is what is kept, or nothing is.
            if (!stored.problem.isEmpty() || stored.sha256 != file.sha256)
                m_problems.append({.code = stored.problem.isEmpty() ? u"file.missing"_s : stored.problem,
                                   .arguments = {file.name}});
        }
    }
}

void PackageImport::save()
{
    const auto saved = saveDraft(m_desk, actId(), m_application, *m_participant);
    if (saved)
        m_saved = saved.value();
    else
        m_problems += saved.problems();
}

/// Nothing refers to them: the act was not done.
void PackageImport::forgetStored()
{
    for (const QString &sha256 : m_newInStore)
        (void)m_desk.files().remove(sha256);
}

QJsonObject PackageImport::answer() const
{
    const QString format = m_package.kind == Package::Kind::Bag ? u"bagit"_s : u"list"_s;
    return {{u"name"_s, m_name},
            {u"format"_s, format},
            {u"encoding"_s, QJsonValue()},
            {u"records"_s, m_package.items.size()},
            {u"taken"_s, refused() ? 0 : m_package.items.size()},
            {u"refused"_s, toJson(m_problems, m_desk.words())},
            {u"warnings"_s, toJson(m_package.warnings, m_desk.words())},
            {u"participant"_s, m_participant ? QJsonValue(m_participant->name.kk) : QJsonValue()},
            {u"application"_s, m_saved ? QJsonValue(m_saved.value) : QJsonValue()},
            {u"repeated"_s, m_repeated}};
}

QJsonObject PackageImport::run()
{
    m_problems = m_package.problems;
    if (!refused())
        findParticipant();
    if (!refused())
        findEarlierResult();
    if (refused() || m_repeated)
        return answer();
    probeFiles();
    checkTitles();
    if (refused() || m_desk.invocation().has(u"dry-run"_s))
        return answer();
    try {
        store();
        if (!refused())
            save();
    } catch (...) {
        forgetStored();
        throw;
    }
    if (refused())
        forgetStored();
    return answer();
}

} // namespace

QJsonObject importPackage(Desk &desk, const QString &path)
{
    return PackageImport(desk, path).run();
}

} // namespace qorjyn::ctl
