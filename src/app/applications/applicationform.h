// One application: its form as it came on paper, its titles, its files, and what can be done with it next.
#pragma once

#include "app/shell/context.h"
#include "app/shell/reference.h"
#include "app/widgets/timeline.h"
#include "commands/act.h"
#include "domain/application.h"

#include <QWidget>

namespace qorjyn {

class ApplicationActs;
class ApplicationHead;
class ApplicationKeeper;
class ApplicationPrints;
class ApplicationSheet;
class ApplicationVolumes;
class MessageBar;
class Permits;
class ViewWatch;

class ApplicationForm : public QWidget
{
    Q_OBJECT
public:
    explicit ApplicationForm(AppContext &context, QWidget *parent = nullptr);
    ~ApplicationForm() override;

    void beginNew();
    /// What is typed is stored first; `stay` is called where the user stays with it.
    void open(ApplicationId id, std::function<void()> stay = {});
    /// The draft shown is no more. `here`: the user was asked about what is in no database and gave it up;
    /// discarded elsewhere, what is typed stays as a new application, and only a clean form gives way.
    void wasDiscarded(bool here);
    void retranslate();
    /// Whether and how what is typed is in the database.
    [[nodiscard]] ApplicationKeeper &keeper() const { return *m_keeper; }
    /// The files of the current title, to stand above their preview.
    [[nodiscard]] QWidget *fileList() const;
    /// The application shown, or the one that is being read to be shown; 0 for a new one.
    [[nodiscard]] ApplicationId application() const { return m_wanted; }

Q_SIGNALS:
    void applicationChanged();
    /// What belongs beside the form: the chosen file of the current row (the scan where it has none), and the
    /// scan.
    void filesShown(const std::optional<qorjyn::AttachedFile> &chosen,
                    const std::optional<qorjyn::AttachedFile> &scan);
    void referenceActivated(const qorjyn::Reference &reference);
    /// The button of an act is about to go with the keyboard: the next paper is to be taken up.
    void actDone();

private:
    void connectSheet();
    void connectKeeper();
    void connectActs();
    void addShortcuts();
    [[nodiscard]] bool isEditable() const;
    void want(ApplicationId id);
    void read(ApplicationId id);
    void show(const Application &application);
    void showNew();
    void refresh();
    void refreshPages();
    void edited();
    void registerNow();
    void becameRegistered(ApplicationId id, const RegisterNumber &number);
    void explainFailure(const Failure &failure);

    AppContext &m_context;
    Reading m_reading{m_context.database};
    ViewWatch *m_watch;
    ApplicationId m_wanted;
    bool m_refused = false; ///< the message says why it was not registered
    Permits *m_permits;
    ApplicationPrints *m_prints;
    ApplicationHead *m_head;
    ApplicationSheet *m_sheet;
    MessageBar *m_role; ///< who may enter applications, where it is not the one who works
    MessageBar *m_message;
    ApplicationKeeper *m_keeper;
    ApplicationActs *m_acts;
    ApplicationVolumes *m_volumes;
};

} // namespace qorjyn
