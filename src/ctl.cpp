// The program for scripts, timers and administrators: reads the command line, performs one subcommand,
// answers.
#include "ctl/desk.h"

#include <QGuiApplication>

using namespace qorjyn;
using namespace qorjyn::ctl;

namespace {

/// Standard error belongs to whole sentences; the libraries' remarks are for those who ask for them.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    static const bool wanted = qEnvironmentVariableIsSet("QORJYN_DEBUG");
    if (wanted || type == QtFatalMsg)
        QTextStream(stderr) << text << Qt::endl;
}

/// The language that messages are wanted in, also where the rest of the line is wrong; empty when none is
/// named.
QString languageAsked(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString named = words[i] == u"--lang"_s             ? words.value(i + 1)
                        : words[i].startsWith(u"--lang="_s) ? words[i].mid(7)
                                                            : QString();
        if (fromCode<Language>(named))
            return named;
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    // Documents are painted without any display.
    qInstallMessageHandler(keepQuiet);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"qorjynctl"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(QORJYN_VERSION));

    const QStringList words = QGuiApplication::arguments().mid(1);
    Outcome<Invocation> parsed = parse(words);
    if (!parsed) {
        Invocation unread;
        if (words.contains(u"--json"_s))
            unread.options.insert(u"json"_s, {});
        if (const QString language = languageAsked(words); !language.isEmpty())
            unread.options.insert(u"lang"_s, language);
        Desk(unread).explain({Exit::Usage, parsed.problems(), {}});
        return int(Exit::Usage);
    }
    if (parsed.value().has(u"help"_s)) {
        QTextStream(stdout) << usage(parsed.value().command);
        return int(Exit::Done);
    }
    const QString command = parsed.value().command;
    Desk desk(std::move(parsed).value());
    try {
        return int(commandNamed(command)(desk));
    } catch (const Stop &stop) {
        desk.explain(stop);
        return int(stop.exit);
    } catch (const StorageError &error) {
        const Failure failure = Failure::of(error);
        // What a guard refused, or another desk was quicker with, is no failure of the storage.
        const bool refused = error.kind() == StorageError::Kind::Stale ||
                             error.kind() == StorageError::Kind::NotYou || !error.guard().isEmpty();
        const Exit exit = refused ? Exit::Refused : Exit::Storage;
        desk.explain({exit, failure.problems, failure.details});
        return int(exit);
    }
}
