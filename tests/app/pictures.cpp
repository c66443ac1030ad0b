// Writes a PNG of every screen in three languages, light and dark, and fails on text that does not fit.
//
//   qorjyn-pictures --out DIR [--scale 1.5] [--only NAME] [--language kk|ru|en] [--theme light|dark]
#include "app/screens.h"
#include "app/shell/languages.h"
#include "app/shell/theme.h"
#include "support/realwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

constexpr int patience = 10'000; // ms for a screen to read what it shows

QStringList photograph(const Screen &screen, Stage &stage, const QString &path, QSize room)
{
    const std::unique_ptr<QWidget> widget = screen.build(stage);
    widget->setAttribute(Qt::WA_DontShowOnScreen, false);
    if (!screen.size.isEmpty())
        widget->resize(screen.size.boundedTo(room));
    widget->show();
    QElapsedTimer waited;
    waited.start();
    while (screen.ready && !screen.ready(widget.get()) && waited.elapsed() < patience)
        QTest::qWait(10);
    QTest::qWait(30);
    QStringList found = clippedTexts(widget.get());
    if (screen.ready && !screen.ready(widget.get()))
        found.append(u"is still reading after %1 s"_s.arg(patience / 1000));
    if (widget->width() > room.width() || widget->height() > room.height())
        found.append(u"needs %1 × %2 px"_s.arg(widget->width()).arg(widget->height()));
    if (!widget->grab().toImage().save(path))
        found.append(u"cannot write %1"_s.arg(path));
    return found;
}

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
    const QCommandLineOption only(u"only"_s, u"This screen alone."_s, u"NAME"_s);
    const QCommandLineOption tongue(u"language"_s, u"This language alone."_s, u"CODE"_s);
    const QCommandLineOption look(u"theme"_s, u"This theme alone."_s, u"THEME"_s);
    parser.addOptions({out, scale, only, tongue, look});
    parser.process(application);

    QDir().mkpath(parser.value(out));
    Theme theme(Theme::Choice::Light);
    Languages languages;
    Stage stage{theme, languages};
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
            theme.setChoice(choice);
            for (const Screen &screen : screens()) {
                if (parser.isSet(only) && parser.value(only) != screen.name)
                    continue;
                const QString name = u"%1-%2-%3%4.png"_s.arg(
                    screen.name, code(language), themeCode(choice),
                    parser.value(scale) == u"1" ? QString() : u'@' + parser.value(scale));
                const QStringList found =
                    photograph(screen, stage, QDir(parser.value(out)).filePath(name), room);
                ++pictures;
                faults += int(found.size());
                for (const QString &fault : found)
                    say << name << ": " << fault << Qt::endl;
            }
        }
    }
    say << pictures << " pictures, " << faults << " faults" << Qt::endl;
    return faults == 0 && pictures > 0 ? 0 : 1;
}
