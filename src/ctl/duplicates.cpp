// duplicates: what is like a title, or like any title of an application, among the fund and all applications.
#include "ctl/run.h"

#include "commands/registry.h"
#include "domain/isbn.h"
#include "storage/likeness.h"

namespace qorjyn::ctl {

namespace {

/// So many titles are compared at once.
constexpr int batch = 500;
constexpr int hitsOfTitle = 20;

std::optional<int> yearOption(const Desk &desk)
{
    if (!desk.invocation().has(u"year"_s))
        return std::nullopt;
    bool ok = false;
    const int year = desk.invocation().value(u"year"_s).toInt(&ok);
    if (!ok || year < 1 || year > 9999)
        throw wrongUsage(u"usage.option-value"_s, {u"--year"_s, u"1…9999"_s});
    return year;
}

QString isbnOption(const Desk &desk)
{
    QString isbn = desk.invocation().value(u"isbn"_s);
    if (!isbn.isEmpty() && !isbn13(isbn))
        throw wrongUsage(u"usage.option-value"_s, {u"--isbn"_s, u"ISBN-10, ISBN-13"_s});
    return isbn;
}

/// How a stored title is called: its record number, its application's number, or its id where it has neither.
QString numberOf(const LikeTitle &title)
{
    if (title.recordNumber)
        return formattedRecord(*title.recordNumber);
    return title.applicationNumber ? formatted(*title.applicationNumber) : QString();
}

QJsonObject described(const Description &description)
{
    return {{u"title"_s, description.title},
            {u"authors"_s, description.authors},
            {u"year"_s, description.year ? QJsonValue(*description.year) : QJsonValue()},
            {u"isbn"_s, description.isbn}};
}

QJsonObject identified(const LikeTitle &title)
{
    QJsonObject json = described(title.description);
    json.insert(u"item"_s, title.item ? QJsonValue(title.item.value) : QJsonValue());
    json.insert(u"object"_s, title.object ? QJsonValue(title.object.value) : QJsonValue());
    json.insert(u"number"_s, numberOf(title));
    return json;
}

QString titleLine(const Description &description)
{
    QString text = description.title;
    if (!description.authors.isEmpty())
        text += u" / "_s + description.authors;
    return description.year ? text + u", "_s + QString::number(*description.year) : text;
}

class Pairs
{
public:
    explicit Pairs(const Desk &desk) : m_desk(desk) {}

    void add(const QJsonObject &a, const QString &nameOfA, const LikeTitle &b)
    {
        QJsonArray why;
        QStringList said;
        for (const LikenessReason reason : b.likeness.why) {
            why.append(code(reason));
            said.append(m_desk.words().likenessReason(reason));
        }
        m_pairs.append(QJsonObject{{u"a"_s, a},
                                   {u"b"_s, identified(b)},
                                   {u"score"_s, std::round(b.likeness.score * 1000) / 1000},
                                   {u"why"_s, why}});
        m_lines.append(nameOfA);
        m_lines.append(u"  = "_s + numberOf(b) + u"  "_s + titleLine(b.description));
        m_lines.append(u"    "_s + said.join(u"; "_s));
    }
    void answer() const
    {
        QStringList lines = m_lines;
        if (lines.isEmpty())
            lines.append(m_desk.words().likenessNone());
        m_desk.answer({{u"pairs"_s, m_pairs}}, lines);
    }

private:
    const Desk &m_desk;
    QJsonArray m_pairs;
    QStringList m_lines;
};

} // namespace

Exit duplicates(Desk &desk)
{
    Pairs pairs(desk);
    const QString title = desk.invocation().arguments.join(u' ');
    Description typed;
    typed.title = title;
    typed.authors = desk.invocation().value(u"author"_s);
    typed.year = yearOption(desk);
    typed.isbn = isbnOption(desk);
    if (!title.isEmpty() || !typed.isbn.isEmpty()) {
        const auto hits = desk.connection().read([&typed](Transaction &t) {
            return likeTitles(t, {{.description = typed, .item = {}, .application = {}}}, hitsOfTitle)
                .first();
        });
        for (const LikeTitle &hit : hits)
            pairs.add(described(typed), titleLine(typed), hit);
        pairs.answer();
        return Exit::Done;
    }
    ItemId last;
    while (true) {
        const auto [titles, likes] = desk.connection().read([last](Transaction &t) {
            const QList<AskedTitle> asked = titlesOfApplications(t, last, batch);
            return std::pair(asked, likeTitles(t, asked, hitsOfTitle));
        });
        if (titles.isEmpty())
            break;
        for (qsizetype i = 0; i < titles.size(); ++i) {
            QJsonObject mine = described(titles[i].description);
            mine.insert(u"item"_s, titles[i].item.value);
            for (const LikeTitle &hit : likes[i])
                if (!hit.item || hit.item > titles[i].item) // each pair once
                    pairs.add(mine, titleLine(titles[i].description), hit);
        }
        last = titles.last().item;
    }
    pairs.answer();
    return Exit::Done;
}

} // namespace qorjyn::ctl
