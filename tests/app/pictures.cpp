// Writes a PNG of every screen and dialog in three languages, light and dark, and fails on text that does not
// fit.
//
//   qorjyn-pictures --out DIR [--scale 1.5] [--only NAME] [--language kk|ru|en] [--theme light|dark]
//
// Without a language or a theme it takes one of each pair by turns; all of them with QORJYN_LONG set.
#include "app/screens.h"
#include "app/shell/languages.h"
#include "app/shell/page.h"
#include "app/shell/theme.h"
#include "support/realwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QTest>
#include <QTextStream>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

constexpr int narrowestScreen = 1024;

/// Tabs and dialogs, by the names of their classes.
QSet<QString> classesToShow()
{
    static const QRegularExpression declaration(u"\\nclass (\\w+)(?: final)? : public (?:Page|QDialog)\\b"_s);
    QSet<QString> names;
    QDirIterator headers(QStringLiteral(QORJYN_SOURCE_DIR "/src/app"), {u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        if (file.open(QIODevice::ReadOnly))
            for (auto it = declaration.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
                names.insert(it.next().captured(1));
    }
    return names;
}

/// Waits until no layout moves anything any more.
void settle(const QWidget &shown)
{
    const auto places = [&shown] {
        QList<QRect> rectangles;
        for (const auto *child : shown.findChildren<QWidget *>())
            if (child->isVisible())
                rectangles.append(child->geometry());
        return rectangles;
    };
    constexpr int still = 3, step = 20; // times it looked the same, milliseconds between
    QList<QRect> before = places();
    for (int same = 0; same < still; ++same) {
        QTest::qWait(step);
        if (const QList<QRect> now = places(); now != before) {
            before = now;
            same = -1;
        }
    }
}

class Album
{
public:
    Album(Stage &stage, const QString &folder, QSize room) : m_stage(stage), m_folder(folder), m_room(room) {}

    /// One line for each fault of the picture.
    QStringList photograph(const Screen &screen, const QString &name)
    {
        try {
            m_stage.program.window().resize(m_room);
            const std::shared_ptr<QWidget> widget = screen.show(m_stage);
            settle(*widget);
            QStringList found = clippedTexts(widget.get());
            if (widget->width() > m_room.width() || widget->height() > m_room.height())
                found.append(u"needs %1 × %2 px"_s.arg(widget->width()).arg(widget->height()) +
                             widestPages(*widget));
            if (!widget->grab().toImage().save(m_folder.filePath(name)))
                found.append(u"cannot be written to %1"_s.arg(m_folder.path()));
            see(widget.get());
            for (const auto *child : widget->findChildren<QWidget *>())
                if (child->isVisible())
                    see(child);
            return found;
        } catch (const StoryError &error) {
            return {QString::fromUtf8(error.what())};
        }
    }
    [[nodiscard]] const QSet<QString> &seen() const { return m_seen; }

    /// What the tabs ask for at least, since a window is as large as its largest tab.
    [[nodiscard]] static QString widestPages(const QWidget &window)
    {
        QString all;
        for (const auto *page : window.findChildren<Page *>())
            all += u" · %1 %2 × %3"_s.arg(page->objectName())
                       .arg(page->minimumSizeHint().width())
                       .arg(page->minimumSizeHint().height());
        return all;
    }

private:
    void see(const QWidget *widget)
    {
        m_seen.insert(QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1));
    }

    Stage &m_stage;
    QDir m_folder;
    QSize m_room;
    QSet<QString> m_seen;
};

} // namespace

int main(int argc, char *argv[])
{
    // The scale has to be known before the application is.
    QSize room(1366, 768);
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0) {
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
            if (QByteArray(argv[i + 1]).toDouble() > 1)
                room = QSize(1280, 720); // a screen of 1920 × 1080 at 150 %
        }
    }
    QApplication application(argc, argv);
    useOwnSettings();
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Folder for the pictures."_s, u"DIR"_s, u"pictures"_s);
    const QCommandLineOption scale(u"scale"_s, u"Pixels a pixel, as 1.5."_s, u"FACTOR"_s, u"1"_s);
    const QCommandLineOption only(u"only"_s, u"These screens alone."_s, u"NAME"_s);
    const QCommandLineOption tongue(u"language"_s, u"This language alone."_s, u"CODE"_s);
    const QCommandLineOption look(u"theme"_s, u"This theme alone."_s, u"THEME"_s);
    parser.addOptions({out, scale, only, tongue, look});
    parser.process(application);
    const bool scaled = parser.value(scale) != u"1";
    const bool all = qEnvironmentVariableIsSet("QORJYN_LONG") || parser.isSet(tongue) || parser.isSet(look);

    QDir().mkpath(parser.value(out));
    const Demonstration demonstration;
    QSettings().setValue(Program::loginKey(demonstration.location()), u"admin"_s);
    Theme theme(Theme::Choice::Light);
    Languages languages;
    Program program(demonstration.location(), demonstration.files(), theme, languages,
                    rehearsalClock(Demonstration::today()));
    program.window().resize(room);
    program.start();
    Stage stage(program, languages);
    stage.until(
        [&] {
            return program.database().login() == u"admin"_s &&
                   !program.window().findChild<QToolButton *>(u"userButton"_s)->toolTip().isEmpty();
        },
        u"somebody works"_s);
    Album album(stage, parser.value(out), room);
    QTextStream say(stdout);
    int pictures = 0;
    int faults = 0;
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
        if (parser.isSet(tongue) && parser.value(tongue) != code(language))
            continue;
        languages.set(language);
        for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            if (parser.isSet(look) && parser.value(look) != themeCode(choice))
                continue;
            // By turns: Kazakh and English are light at 100 % and dark at 150 %, Russian the other way.
            if (!all && ((choice == Theme::Choice::Dark) != scaled) != (language == Language::Russian))
                continue;
            theme.setChoice(choice);
            QTest::qWait(200); // everything is named anew
            const int least = program.window().minimumSizeHint().width();
            if (least > narrowestScreen) {
                say << code(language) << ": the window needs " << least << " px"
                    << Album::widestPages(program.window()) << Qt::endl;
                ++faults;
            }
            for (const Screen &screen : screens()) {
                if (parser.isSet(only) && !parser.values(only).contains(screen.name))
                    continue;
                const QString name = u"%1-%2-%3%4.png"_s.arg(screen.name, code(language), themeCode(choice),
                                                             scaled ? u'@' + parser.value(scale) : QString());
                const QStringList found = album.photograph(screen, name);
                ++pictures;
                faults += int(found.size());
                for (const QString &fault : found)
                    say << name << ": " << fault << Qt::endl;
            }
        }
    }
    if (!parser.isSet(only))
        for (const QString &name : classesToShow() - album.seen()) {
            say << name << " is in no picture" << Qt::endl;
            ++faults;
        }
    say << pictures << " pictures, " << faults << " faults" << Qt::endl;
    return faults == 0 && pictures > 0 ? 0 : 1;
}
