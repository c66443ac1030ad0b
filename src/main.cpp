// The desktop program: reads settings, builds, connects, and nothing else.
#include "app/shell/theme.h"
#include "app/workplace.h"
#include "commands/act.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>
#include <QSettings>
#include <QTextStream>
#include <algorithm>
#include <memory>

using namespace qorjyn;

namespace {

/// Opens, makes or migrates the database; says what is wrong where that fails.
bool prepare(const Location &location, const Words &words)
{
    try {
        try {
            const Connection existing(location);
        } catch (const StorageError &error) {
            if (error.kind() != StorageError::Kind::Missing && error.kind() != StorageError::Kind::TooOld)
                throw;
            (void)Connection::create(location);
        }
        return true;
    } catch (const StorageError &error) {
        const Failure failure = Failure::of(error);
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Qorjyn"), words.sentences(failure.problems));
        box.setInformativeText(location.url());
        box.setDetailedText(failure.details);
        box.exec();
        return false;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    // What is only said on the terminal needs no display.
    const bool onlySays = std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArray given(argument);
        return given == "--help" || given == "-h" || given == "--help-all" || given == "--version" ||
               given == "-v";
    });
    const std::unique_ptr<QCoreApplication> application(onlySays ? new QCoreApplication(argc, argv)
                                                                 : new QApplication(argc, argv));
    QApplication::setOrganizationName(u"qorjyn"_s);
    QApplication::setApplicationName(u"qorjyn"_s);
    QApplication::setApplicationVersion(QStringLiteral(QORJYN_VERSION));
    QGuiApplication::setDesktopFileName(u"kz.kaznel.Qorjyn"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption db(u"db"_s, u"sqlite:PATH or postgresql://user@host:port/name (or QORJYN_DB)"_s,
                                u"URL"_s);
    const QCommandLineOption files(u"files"_s, u"the store of files (default: beside the database)"_s,
                                   u"DIR"_s);
    parser.addOptions({db, files});
    parser.process(*application);
    QApplication::setWindowIcon(QIcon(u":/packaging/icons/kz.kaznel.Qorjyn.svg"_s));

    const QSettings settings;
    Theme theme(themeFromCode(settings.value(u"theme"_s).toString()));
    Languages languages;
    languages.set(fromCode<Language>(settings.value(u"language"_s).toString())
                      .value_or(Languages::preferred(QLocale::system().uiLanguages())));

    const QString named = parser.isSet(db) ? parser.value(db) : qEnvironmentVariable("QORJYN_DB");
    const Outcome<Location> location = named.isEmpty() ? Location::standard() : Location::parse(named);
    if (!location) {
        QTextStream(stderr) << "qorjyn: " << Words(languages.current()).sentences(location.problems())
                            << Qt::endl;
        return 2;
    }
    if (!prepare(location.value(), Words(languages.current())))
        return 3;
    const QString folder = parser.isSet(files) ? parser.value(files)
                           : location.value().engine == Engine::Sqlite
                               ? FileStore::besideDatabase(location.value().path)
                               : FileStore::besideDatabase(Location::standard().path);
    Workplace workplace(location.value(), folder, theme, languages);
    workplace.start();
    const int code = QApplication::exec();
    if (const QString remains = workplace.end(); !remains.isEmpty())
        QMessageBox::warning(nullptr, QStringLiteral("Qorjyn"), remains);
    return code;
}
