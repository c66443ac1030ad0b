#include "exchange/recordparts.h"

#include "exchange/records.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace qorjyn {

namespace {

/// By the check that every title passes.
bool isValid(const QString &isbn)
{
    return check(Description{.title = u"-"_s, .isbn = isbn}, 0, QDate::currentDate()).isEmpty();
}

} // namespace

QString cleanPart(const QString &text)
{
    QString clean;
    for (const QChar c : QStringView(text).left(4 * FileRecord::MaxText)) {
        // 0x98 and 0x9c frame what is not sorted by, in UNIMARC.
        if (c == u'\t' || c == u'\n' || c == u'\r')
            clean.append(u' ');
        else if (c.category() != QChar::Other_Control && c != QChar::ByteOrderMark)
            clean.append(c);
    }
    clean = clean.normalized(QString::NormalizationForm_C).simplified();
    clean.truncate(FileRecord::MaxText);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    static const QString marks = u" /:;,="_s;
    const auto endsWithMark = [&](qsizetype size) {
        return size > 0 && marks.contains(clean.at(size - 1)) && clean.at(size - 1) != u' ';
    };
    if (clean.endsWith(u'.') && endsWithMark(clean.size() - 1)) // "Москва :."
        clean.chop(1);
    while (!clean.isEmpty() && marks.contains(clean.back()))
        clean.chop(1);
    return clean;
}

std::optional<int> yearIn(const QString &text)
{
    static const QRegularExpression year(u"(?<!\\d)(\\d{4})(?!\\d)"_s);
    for (auto all = year.globalMatch(text.left(200)); all.hasNext();)
        if (const int number = all.next().captured(1).toInt();
            number >= 800 && number <= QDate::currentDate().year())
            return number;
    return std::nullopt;
}

std::optional<int> pagesIn(const QString &text)
{
    // "343, [2] с.": the numbered pages and those that are not, of which the greater part is meant.
    static const QRegularExpression pages(
        u"(?<![\\p{L}\\d])((?:\\[?\\d{1,5}\\]?,?\\s*)*\\[?\\d{1,5}\\]?)\\s*(?:p|pp|pages?|с|c|стр|б|бет|s|S|Seiten?)(?![\\p{L}])"_s);
    static const QRegularExpression bare(u"^\\s*(\\d{1,5})\\s*$"_s);
    static const QRegularExpression number(u"\\d+"_s);
    for (const QRegularExpression *pattern : {&pages, &bare})
        if (const auto match = pattern->match(text.left(500)); match.hasMatch()) {
            int most = 0;
            for (auto all = number.globalMatch(match.captured(1)); all.hasNext();)
                if (const int counted = all.next().captured().toInt(); canBePages(counted))
                    most = std::max(most, counted);
            if (most > 0)
                return most;
        }
    return std::nullopt;
}

QString validIsbnIn(const QString &text)
{
    static const QRegularExpression isbn(
        u"(?<![\\dXx])((?:97[89][-‐–\\s]?)?(?:\\d[-‐–\\s]?){9}[\\dXx])(?!\\d)"_s);
    for (auto all = isbn.globalMatch(text.left(500)); all.hasNext();)
        if (QString number = all.next().captured(1); isValid(number))
            return number;
    return {};
}

QString languageIn(const QString &text)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (int i = QLocale::AnyLanguage + 2; i <= QLocale::LastLanguage; ++i) {
            const auto language = static_cast<QLocale::Language>(i);
            all.insert(QLocale::languageToString(language).toLower(), QLocale::languageToCode(language));
        }
        return all;
    }();
    static const QHash<QString, QString> bibliographic{
        {u"fre"_s, u"fr"_s}, {u"ger"_s, u"de"_s}, {u"chi"_s, u"zh"_s}, {u"cze"_s, u"cs"_s},
        {u"dut"_s, u"nl"_s}, {u"gre"_s, u"el"_s}, {u"per"_s, u"fa"_s}, {u"rum"_s, u"ro"_s},
        {u"arm"_s, u"hy"_s}, {u"geo"_s, u"ka"_s}, {u"tib"_s, u"bo"_s}, {u"slo"_s, u"sk"_s},
        {u"alb"_s, u"sq"_s}, {u"baq"_s, u"eu"_s}, {u"bur"_s, u"my"_s}, {u"ice"_s, u"is"_s},
        {u"mac"_s, u"mk"_s}, {u"may"_s, u"ms"_s}, {u"wel"_s, u"cy"_s}};
    const QString word = text.left(40).trimmed().toLower();
    if (QString code = bibliographic.value(word); !code.isEmpty())
        return code;
    static const QRegularExpression codes(u"^[a-z]{2,3}(?![a-z])"_s);
    const QString code = codes.match(word).captured();
    if (code.isEmpty() || word == u"und"_s || word == u"mul"_s || word == u"zxx"_s || word == u"mis"_s)
        return names.value(word);
    if (const auto language = QLocale::codeToLanguage(code);
        language != QLocale::AnyLanguage && language != QLocale::C)
        return QLocale::languageToCode(language);
    return {};
}

} // namespace qorjyn
