#include "app/applications/likenesswatch.h"

#include <algorithm>

namespace qorjyn {

namespace {

/// So long nothing more is typed before it is asked for.
constexpr int pauseMilliseconds = 250;
constexpr int shownOfRow = 5;

/// A row of the application on the screen.
struct Row
{
    int key = 0;
    ItemId item;
    Description description;
};

/// Which rows of the application are like the others. Only those that share a key are compared.
QHash<int, QList<RowLikeness>> likeEachOther(const QList<Row> &rows, ApplicationId application)
{
    QList<LikenessTraits> traits;
    QHash<qint64, QList<qsizetype>> byKey;
    QHash<int, QList<RowLikeness>> found;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        traits.append(LikenessTraits(rows[i].description));
        QSet<qsizetype> before;
        for (const qint64 key : likenessKeys(traits[i]))
            for (QList<qsizetype> &same = byKey[key]; const qsizetype other : same)
                before.insert(other);
        for (const qint64 key : likenessKeys(traits[i]))
            byKey[key].append(i);
        for (const qsizetype other : before)
            if (const std::optional<Likeness> like = likeness(traits[i], traits[other])) {
                const auto add = [&](const Row &row, const Row &than) {
                    LikeTitle title;
                    title.item = than.item;
                    title.application = application;
                    title.description = than.description;
                    title.likeness = *like;
                    found[row.key].append({.title = title, .key = than.key});
                };
                add(rows[i], rows[other]);
                add(rows[other], rows[i]);
            }
    }
    return found;
}

/// Under which name a hit is set aside: the row and what it was taken for, two rows whichever comes first.
QString pairOf(int key, const RowLikeness &like)
{
    if (like.key != 0)
        return u"rows %1 %2"_s.arg(std::min(key, like.key)).arg(std::max(key, like.key));
    return u"%1 %2 %3"_s.arg(key).arg(like.title.item.value).arg(like.title.object.value);
}

} // namespace

LikenessWatch::LikenessWatch(Database &database, ItemModel &items, QObject *parent)
    : QObject(parent), m_items(items), m_reading(database)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &LikenessWatch::ask);
    connect(&items, &ItemModel::edited, this, &LikenessWatch::typingEnded);
    connect(&items, &QAbstractItemModel::modelReset, this, [this] { m_timer.start(); });
}

void LikenessWatch::begin(ApplicationId application)
{
    m_reading.drop();
    m_application = application;
    m_asked.clear();
    m_found.clear();
    m_aside.clear();
    m_typedKey = 0;
    m_timer.start();
    Q_EMIT found();
}

void LikenessWatch::typing(const QModelIndex &cell, const QString &text)
{
    const bool isNew = cell.row() >= m_items.items().size();
    const Item row = isNew ? Item() : m_items.items().at(cell.row());
    Description typed = row.description;
    if (!ItemModel::take(typed, cell.column(), text))
        return;
    m_typedKey = isNew ? newRowKey : row.position;
    m_typed = typed;
    m_timer.start();
}

void LikenessWatch::typingEnded()
{
    m_typedKey = 0;
    m_timer.start();
}

QHash<int, Description> LikenessWatch::rows() const
{
    QHash<int, Description> rows;
    for (const Item &item : m_items.items())
        rows.insert(item.position, item.description);
    if (m_typedKey != 0)
        rows.insert(m_typedKey, m_typed);
    return rows;
}

void LikenessWatch::ask()
{
    const QHash<int, Description> now = this->rows();
    QList<Row> rows;
    QList<int> keys; // of what is new
    QList<AskedTitle> asked;
    QHash<int, ItemId> ids;
    for (const Item &item : m_items.toStore())
        ids.insert(item.position, item.id);
    for (auto row = now.cbegin(); row != now.cend(); ++row) {
        rows.append({.key = row.key(), .item = ids.value(row.key()), .description = *row});
        const auto before = m_asked.constFind(row.key());
        if (before != m_asked.cend() && *before == *row)
            continue;
        keys.append(row.key());
        asked.append({.description = *row, .item = ids.value(row.key()), .application = m_application});
    }
    if (now == m_asked)
        return;
    std::ranges::sort(rows, {}, &Row::key);
    m_reading.ask(
        this,
        [rows, asked, application = m_application](Transaction &t) {
            return std::pair(likeTitles(t, asked, shownOfRow), likeEachOther(rows, application));
        },
        [this, now, keys](const std::pair<QList<QList<LikeTitle>>, QHash<int, QList<RowLikeness>>> &answer) {
            const auto &[recorded, own] = answer;
            for (auto entry = m_found.begin(); entry != m_found.end();) {
                entry->removeIf([](const RowLikeness &like) { return like.key != 0; });
                entry = now.contains(entry.key()) ? std::next(entry) : m_found.erase(entry);
            }
            for (qsizetype i = 0; i < keys.size(); ++i) {
                QList<RowLikeness> &likes = m_found[keys[i]];
                likes.clear();
                for (const LikeTitle &title : recorded[i])
                    likes.append({.title = title, .key = 0});
            }
            for (auto row = own.cbegin(); row != own.cend(); ++row)
                m_found[row.key()] += *row;
            m_asked = now;
            Q_EMIT found();
        });
}

QList<RowLikeness> LikenessWatch::likeRow(int key) const
{
    QList<RowLikeness> likes;
    for (const RowLikeness &like : m_found.value(key))
        if (!m_aside.contains(pairOf(key, like)) && (like.key == 0 || m_items.rowOfKey(like.key) >= 0))
            likes.append(like);
    return likes;
}

void LikenessWatch::setAside(int key, const RowLikeness &like)
{
    m_aside.insert(pairOf(key, like));
    Q_EMIT found();
}

} // namespace qorjyn
