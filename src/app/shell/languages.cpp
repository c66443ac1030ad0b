#include "app/shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {

/// Words that a file dialog of Qt 6.4 asks for and that Debian's Russian translation of Qt does not bring:
/// they are translated with the program's own.
struct WordOfQt
{
    const char *source, *comment;
};
[[maybe_unused]] constexpr WordOfQt wordsOfQt[] = {
    {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"), nullptr},
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"), nullptr}};

} // namespace

Languages::Languages(QObject *parent) : QObject(parent)
{
    QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_program);
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void Languages::set(Language language)
{
    m_current = language;
    const QString suffix = code(language);
    QLocale::setDefault(locale(language)); // before the widgets ask for dates in their LanguageChange
    // Qt's own words: Debian brings the Russian ones, the Kazakh ones are ours, the English ones are the
    // source.
    QString folder = u":/translations"_s;
    if (language == Language::Russian)
        folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    [[maybe_unused]] const bool qt = m_qt.load(u"qtbase_"_s + suffix, folder);
    [[maybe_unused]] const bool program = m_program.load(u"qorjyn_"_s + suffix, u":/translations"_s);
    Q_EMIT changed(language);
}

Language Languages::preferred(const QStringList &uiLanguages)
{
    for (const QString &name : uiLanguages)
        if (const auto language = fromCode<Language>(name.left(2)); language)
            return *language;
    return Language::English;
}

QLocale Languages::locale(Language language)
{
    switch (language) {
    case Language::Kazakh:
        return {QLocale::Kazakh, QLocale::Kazakhstan};
    case Language::Russian:
        return {QLocale::Russian, QLocale::Kazakhstan};
    case Language::English:
        return {QLocale::English, QLocale::UnitedKingdom};
    }
    Q_UNREACHABLE();
}

QString Languages::ownName(Language language)
{
    switch (language) {
    case Language::Kazakh:
        return u"Қазақша"_s;
    case Language::Russian:
        return u"Русский"_s;
    case Language::English:
        return u"English"_s;
    }
    Q_UNREACHABLE();
}

} // namespace qorjyn
