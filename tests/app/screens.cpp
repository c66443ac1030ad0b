#include "app/screens.h"

#include "app/applicationsscreen.h"
#include "app/samplepage.h"
#include "app/shell/helpwindow.h"
#include "app/shell/languages.h"
#include "app/shell/mainwindow.h"
#include "app/shell/ruleview.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/pdfview.h"

#include <QMessageBox>

namespace qorjyn::test {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QWidget> shell(Stage &stage)
{
    auto window = std::make_unique<MainWindow>(stage.theme, stage.languages);
    const std::pair<QString, QString> tabs[] = {
        {u"Бүгін"_s, u"layout-dashboard"_s}, {u"Өтінімдер"_s, u"inbox"_s},
        {u"Отырыстар"_s, u"gavel"_s},        {u"Қор"_s, u"library"_s},
        {u"Шарттар"_s, u"file-pen-line"_s},  {u"Оқырмандар"_s, u"id-card"_s}};
    for (const auto &[name, iconName] : tabs)
        window->addPage(new SamplePage(name, iconName));
    auto *page = qobject_cast<SamplePage *>(window->currentPage());
    page->message->say(Tone::Due,
                       u"Комиссия құрамында 4 мүше бар; мүшелер саны тақ және кемінде бес болуы керек."_s,
                       Rule::R6, u"composition.even"_s);
    Q_EMIT page->countChanged(23);
    window->setStaff(u"А. Сейітова · жинақтаушы"_s);
    window->setDatabaseName(u"SQLite"_s);
    window->setDay(QDate(2026, 11, 23), 27);
    return window;
}

std::unique_ptr<QWidget> ruleView(Stage &stage)
{
    auto view = std::make_unique<RuleView>();
    view->showRule(Rule::R12, stage.languages.current());
    return view;
}

std::unique_ptr<QWidget> help(Stage &stage)
{
    auto window = std::make_unique<HelpWindow>();
    window->showTopic(u"index"_s, stage.languages.current());
    return window;
}

std::unique_ptr<QWidget> about(Stage &stage)
{
    // The box lives in its window; the picture is of the box alone.
    auto window = shell(stage);
    auto *main = qobject_cast<MainWindow *>(window.get());
    main->about();
    auto *box = main->findChild<QMessageBox *>(u"about"_s);
    box->setParent(nullptr, box->windowFlags());
    box->setAttribute(Qt::WA_DeleteOnClose, false);
    return std::unique_ptr<QWidget>(box);
}

std::unique_ptr<QWidget> emptyPdf(Stage &stage)
{
    auto view = std::make_unique<PdfView>(nullptr);
    view->setEmptySentence(stage.languages.current() == Language::Kazakh
                               ? u"Файл қосылмаған. PDF файлын осында сүйреңіз."_s
                               : u"Перетащите сюда файл PDF."_s);
    return view;
}

} // namespace

std::vector<Screen> screens()
{
    return {
        applicationsScreen(),
        {.name = u"shell"_s, .build = shell},
        {.name = u"rule"_s, .build = ruleView, .size = {}},
        {.name = u"help"_s, .build = help, .size = {}},
        {.name = u"about"_s, .build = about, .size = {}},
        {.name = u"pdf-empty"_s, .build = emptyPdf, .size = {400, 500}},
    };
}

} // namespace qorjyn::test
