// Beside the form: the files of the chosen title, the scan of the paper form, and what happened to the
// application.
#pragma once

#include "app/shell/context.h"
#include "app/shell/reference.h"
#include "app/widgets/timeline.h"
#include "domain/application.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace qorjyn {

class PdfView;
class ViewWatch;

class ApplicationSide : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationSide(AppContext &context, QWidget *parent = nullptr);

    /// What stands above the preview of a title's file; it shows and hides itself.
    void setFileList(QWidget *list);
    void setFiles(const std::optional<AttachedFile> &ofTitle, const std::optional<AttachedFile> &scan);
    /// Whose way is told in the history, which is read while it is seen.
    void setApplication(ApplicationId id);
    void retranslate();

Q_SIGNALS:
    void referenceActivated(const qorjyn::Reference &reference);

private:
    enum Tab { TitleTab, ScanTab, HistoryTab };
    void refresh();
    void readWay();

    AppContext &m_context;
    Reading m_reading{m_context.database};
    ApplicationId m_application;
    ViewWatch *m_watch;
    QTabBar *m_tabs;
    QWidget *m_listPlace;
    QStackedWidget *m_stack;
    PdfView *m_view;
    Timeline *m_history;
    std::optional<AttachedFile> m_ofTitle, m_scan;
    QString m_shown; ///< hash of the file in the view
};

} // namespace qorjyn
