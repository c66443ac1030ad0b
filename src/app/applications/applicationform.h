// One application: its form as it came on paper, its titles, its files, and what can be done with it next.
#pragma once

#include "app/applications/applicationsaver.h"
#include "app/applications/itemmodel.h"
#include "app/shell/context.h"
#include "app/shell/reference.h"
#include "app/widgets/timeline.h"

#include <QWidget>

namespace qorjyn {

class ApplicationActs;
class ApplicationFields;
class ApplicationHead;
class ApplicationPrints;
class ApplicationTitles;
class ApplicationVolumes;
class DraftKeeper;
class MessageBar;
class Permits;
class StaleChoice;

class ApplicationForm : public QWidget
{
    Q_OBJECT
public:
    explicit ApplicationForm(AppContext &context, QWidget *parent = nullptr);
    ~ApplicationForm() override;

    void beginNew();
    void open(ApplicationId id);
    /// The draft shown is no more. `here`: the user was asked about what is in no database and gave it up;
    /// discarded elsewhere, what is typed stays as a new application, and only a clean form gives way.
    void wasDiscarded(bool here);
    void retranslate();
    /// Stores what is typed, then calls `then`; where it cannot be stored the user decides, and `stay` is
    /// called when he stays.
    void leave(std::function<void()> then, std::function<void()> stay = {});
    /// Whether something is typed that is not in the database: an edit under way, an open cell, a name that
    /// no participant has, half a date.
    [[nodiscard]] bool hasUnsaved() const;
    /// The database did not take what is typed, or will not: the form says why.
    [[nodiscard]] bool isRefused() const;
    /// Whether leave() would go at once: nothing is unsaved, and no draft stands there empty.
    [[nodiscard]] bool mayBeLeft() const;
    /// The files of the current title, to stand above their preview.
    [[nodiscard]] QWidget *fileList() const;
    /// The application shown, or the one that is being read to be shown; 0 for a new one.
    [[nodiscard]] ApplicationId application() const { return m_wanted; }

Q_SIGNALS:
    /// hasUnsaved() or isRefused() may have changed.
    void keptChanged();
    void stored(qorjyn::ApplicationId id);
    void emptyDiscarded(); ///< the draft that was left had nothing in it
    /// What belongs beside the form: the chosen file of the current row (the scan where it has none), and the
    /// scan.
    void filesShown(const std::optional<qorjyn::AttachedFile> &chosen,
                    const std::optional<qorjyn::AttachedFile> &scan);
    void stepsShown(const QList<qorjyn::TimelineStep> &steps);
    void referenceActivated(const qorjyn::Reference &reference);

private:
    // What is shown, and what is typed.
    void connectEdits();
    void connectActs();
    [[nodiscard]] bool isEditable() const;
    void show(const Application &application);
    void refresh();
    void refreshPages();
    void refreshFile();
    void readWay();
    [[nodiscard]] Application typed() const;
    void edited();
    void registerNow();
    void becameRegistered(ApplicationId id, const RegisterNumber &number);
    void explainFailure(const Failure &failure);
    void showFaults(const Problems &problems);

    // How nothing of it is lost.
    void connectKeeping();
    void keep();
    [[nodiscard]] QStringList unstorable() const;
    [[nodiscard]] QJsonObject draft() const;
    void bringBack(const QJsonObject &json);
    void afterStore(const SaveApplication::Result &result);
    void becameStale();
    void beginSaving(const Application &stored);
    /// The database has no such application (any more): what is typed is a new one.
    void becomeNew();
    void tellBecameNew();
    void showNew();
    /// Reads what is stored now, for a choice between it and what is typed.
    void readStored(std::function<void(const Application &stored)> then);
    void loadStored();
    void storeMine();

    AppContext &m_context;
    Reading m_reading{m_context.database};
    Application m_application;
    ApplicationId m_wanted;
    bool m_loading = false;
    bool m_refused = false;      ///< the message says why it was not registered
    bool m_storeRefused = false; ///< the message says why it was not stored
    QList<int> m_sent;           ///< the rows that are being stored
    Permits *m_permits;
    ApplicationSaver *m_saver;
    ApplicationActs *m_acts;
    ApplicationPrints *m_prints;
    ApplicationHead *m_head;
    ItemModel *m_items;
    ApplicationFields *m_fields;
    ApplicationTitles *m_titles;
    DraftKeeper *m_drafts;
    MessageBar *m_role; ///< who may enter applications, where it is not the one who works
    MessageBar *m_message;
    StaleChoice *m_stale;
    ApplicationVolumes *m_volumes;
};

} // namespace qorjyn
