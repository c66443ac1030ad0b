#include "domain/texttables.h"

#include <QFile>
#include <algorithm>

namespace qorjyn::texttables {

namespace {

/// The rows of a table without its comments, each cut at the tabs.
QList<QStringList> rows(const QString &name)
{
    QFile file(QStringLiteral(":/text/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table %s is not compiled in", qPrintable(name));
    QList<QStringList> found;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            found.append(line.split(u'\t'));
    }
    return found;
}

std::optional<QString> reading(const QStringList &row, qsizetype column)
{
    if (row.size() <= column || row.at(column) == u"-")
        return std::nullopt;
    return row.at(column);
}

} // namespace

Order::Order()
{
    // From ':' on, after the digits that numbers begin with; '~' stays free for letters outside the table.
    char16_t code = u':';
    const auto put = [this, &code](QChar letter, bool variant) {
        for (const QChar form : {letter, letter.toUpper()}) {
            if (form.unicode() < m_places.size() && m_places[form.unicode()].code == 0)
                m_places[form.unicode()] = {code, variant};
        }
    };
    const QList<QStringList> table = rows(QStringLiteral("order.tsv"));
    for (const QStringList &row : table) {
        put(row.first().front(), false);
        ++code;
    }
    code = u':';
    for (const QStringList &row : table) {
        for (const QChar letter : row.value(1))
            put(letter, true);
        ++code;
    }
    Q_ASSERT(code <= u'~');
}

Folding::Folding()
{
    for (const QStringList &row : rows(QStringLiteral("fold.tsv"))) {
        const QString &letters = row.first();
        const char16_t head = letters.front().unicode();
        Q_ASSERT(head < m_rows.size());
        m_rows[head].push_back({letters, row.value(1), reading(row, 2), reading(row, 3)});
        if (letters.size() == 2 && letters.endsWith(u'\''))
            m_apostrophes.insert(head);
    }
    for (std::vector<FoldRow> &group : m_rows) {
        std::stable_sort(group.begin(), group.end(), [](const FoldRow &a, const FoldRow &b) {
            return a.letters.size() > b.letters.size();
        });
    }
}

const FoldRow *Folding::find(QStringView rest) const
{
    const char16_t head = rest.front().unicode();
    if (head >= m_rows.size())
        return nullptr;
    for (const FoldRow &row : m_rows[head]) {
        if (row.letters.size() == 1 || rest.startsWith(row.letters))
            return &row;
    }
    return nullptr;
}

Twins::Twins()
{
    for (const QStringList &row : rows(QStringLiteral("lookalikes.tsv"))) {
        const QString &latin = row.first();
        const char16_t meant = row.value(1).front().unicode();
        if (latin.size() == 2) {
            m_pairs.insert(latin, meant);
            continue;
        }
        const bool same = row.value(2) == u"same";
        const char16_t alone = row.size() > 3 ? row.at(3).front().unicode() : meant;
        m_twins.insert(latin.front().unicode(), {meant, alone, same});
        if (same && !m_reverse.contains(meant))
            m_reverse.insert(meant, latin.front().unicode());
    }
}

const Twin *Twins::cyrillicFor(char16_t latin) const
{
    const auto found = m_twins.constFind(latin);
    return found == m_twins.constEnd() ? nullptr : &*found;
}

const Order &order()
{
    static const Order table;
    return table;
}

const Folding &folding()
{
    static const Folding table;
    return table;
}

const Twins &twins()
{
    static const Twins table;
    return table;
}

const QSet<QString> &articles()
{
    static const QSet<QString> table = [] {
        QSet<QString> words;
        for (const QStringList &row : rows(QStringLiteral("articles.txt")))
            words.insert(row.first());
        return words;
    }();
    return table;
}

} // namespace qorjyn::texttables
