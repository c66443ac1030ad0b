#include "domain/text.h"

#include "domain/rule.h"

namespace qorjyn {

QString sortKey(QStringView text)
{
    static const QString alphabet = u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"_s;
    QString key;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC).toLower()) {
        const qsizetype place = alphabet.indexOf(c);
        if (place >= 0)
            key += QChar(u'0' + 1 + int(place));
        else if (c.isLetterOrNumber() && c.unicode() < 128)
            key += c.isDigit() ? u'!' : c;
        else if (c.isSpace())
            key += u' ';
    }
    return key.left(512);
}

QString searchKey(QStringView text)
{
    static const QString from = u"әғқңөұүһіиыйэёщ"_s, to = u"агкноуухииииееш"_s;
    QString key;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC).toLower()) {
        const qsizetype at = from.indexOf(c);
        if (at >= 0)
            key += to[at];
        else
            key += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    return key.simplified();
}

QStringList indexTokens(QStringView text)
{
    QStringList tokens = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    tokens.removeDuplicates();
    return tokens;
}

QList<QStringList> queryTerms(QStringView typed)
{
    QList<QStringList> terms;
    for (const QString &token : searchKey(typed).split(u' ', Qt::SkipEmptyParts))
        terms.append(QStringList{token});
    return terms;
}

QString duplicateKey(QStringView title)
{
    return searchKey(title).remove(u' ');
}

} // namespace qorjyn
