// The desktop program: reads settings, builds, connects, and nothing else.
#include "app/shell/languages.h"
#include "app/shell/mainwindow.h"
#include "app/shell/theme.h"

#include <QApplication>
#include <QSettings>

using namespace qorjyn;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"qorjyn"_s);
    QApplication::setApplicationName(u"qorjyn"_s);
    QApplication::setApplicationVersion(QStringLiteral(QORJYN_VERSION));

    const QSettings settings;
    Theme theme(themeFromCode(settings.value(u"theme"_s).toString()));
    Languages languages;
    languages.set(fromCode<Language>(settings.value(u"language"_s).toString())
                      .value_or(Languages::preferred(QLocale::system().uiLanguages())));

    MainWindow window(theme, languages);
    window.show();
    return QApplication::exec();
}
