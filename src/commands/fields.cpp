#include "commands/fields.h"

namespace qorjyn {

bool isPlainText(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        const bool lineEnd = sign == u'\n' || (sign == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n');
        if (sign.category() == QChar::Other_Control && sign != u'\t' && !lineEnd)
            return false;
    }
    return text.isValidUtf16();
}

Assessments Assessments::of(const QMap<Criterion, Level> &levels)
{
    const auto level = [&](Criterion criterion) {
        const auto it = levels.constFind(criterion);
        return it == levels.constEnd() ? std::nullopt : std::optional(*it);
    };
    return {.historical = level(Criterion::Historical),
            .artistic = level(Criterion::Artistic),
            .scientific = level(Criterion::Scientific),
            .cultural = level(Criterion::Cultural)};
}

QMap<Criterion, Level> Assessments::levels() const
{
    QMap<Criterion, Level> levels;
    const auto insert = [&](Criterion criterion, const std::optional<Level> &level) {
        if (level)
            levels.insert(criterion, *level);
    };
    insert(Criterion::Historical, historical);
    insert(Criterion::Artistic, artistic);
    insert(Criterion::Scientific, scientific);
    insert(Criterion::Cultural, cultural);
    return levels;
}

} // namespace qorjyn
