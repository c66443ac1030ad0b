// How nothing typed into an application is lost: stored by itself and before it is left, kept over the end of
// the program, and settled where another desk stored in between.
#pragma once

#include "app/applications/applicationdraft.h"
#include "app/applications/applicationsaver.h"
#include "app/shell/context.h"

#include <QObject>

namespace qorjyn {

class ApplicationSheet;
class DraftKeeper;
class MessageBar;
class StaleChoice;

class ApplicationKeeper : public QObject
{
    Q_OBJECT

public:
    /// What is typed into `sheet` is kept; `message` says what could not be stored, and dialogs open over
    /// `form`.
    ApplicationKeeper(AppContext &context, ApplicationSheet &sheet, MessageBar &message, QWidget *form);
    ~ApplicationKeeper() override;

    /// The sheet shows what is stored of another application, or of another version of it.
    void begin();
    /// Stores what is typed, then calls `then`; where it cannot be stored the user decides, and `stay` is
    /// called when he stays.
    void leave(std::function<void()> then, std::function<void()> stay = {});
    /// Whether something is typed that is not in the database: an edit under way, an open cell, a name that
    /// no participant has, half a date.
    [[nodiscard]] bool hasUnsaved() const;
    /// The database did not take what is typed, or will not: the message says why.
    [[nodiscard]] bool isRefused() const;
    /// Whether leave() would go at once: nothing is unsaved, and no draft stands there empty.
    [[nodiscard]] bool mayBeLeft() const;
    /// What is stored is no more: what is typed is a new application, and the message says so.
    void goOnAsNew();
    /// What `draft` has beyond what is stored is typed again.
    void resume(const ApplicationDraft &draft);

    [[nodiscard]] ApplicationSaver &saver() const { return *m_saver; }
    /// Offers what an earlier run left; to be seen where the form tells.
    [[nodiscard]] QWidget *draftOffer() const;
    /// Between what another desk stored and what is typed; to be seen where the form tells.
    [[nodiscard]] QWidget *choice() const;
    void retranslate();

Q_SIGNALS:
    void changed(); ///< hasUnsaved() or isRefused() may have
    void stored(qorjyn::ApplicationId id);
    void refused(const qorjyn::Failure &failure); ///< what is typed could not be stored
    void settled();                               ///< the sheet's application is another version now
    void becameNew();                             ///< the sheet's application is not stored (any more)
    void emptyDiscarded();                        ///< the draft that was left had nothing in it
    /// Wanted back; `beside` is the application that it belongs to. To be shown, and then resumed.
    void broughtBack(const qorjyn::Application &beside, const qorjyn::ApplicationDraft &draft);

private:
    void connectSaver();
    void keep();
    void becomeNew();
    void tellBecameNew();
    void bringBack(const QJsonObject &json);
    void askToGiveUp(bool stored, const QStringList &left, std::function<void(bool)> answered);
    /// Reads what is stored now, for a choice between it and what is typed.
    void readStored(std::function<void(const Application &stored)> then);
    /// The number and state that another desk gave it.
    void showState(const Application &found);
    void loadStored();
    void showStored(const Application &stored); ///< what is typed is given up
    void storeMine();

    AppContext &m_context;
    ApplicationSheet &m_sheet;
    MessageBar &m_message;
    QWidget *m_form;
    ApplicationSaver *m_saver;
    DraftKeeper *m_drafts;
    StaleChoice *m_stale;
    bool m_refused = false;       ///< the message says why it was not stored
    QList<int> m_sent;            ///< the titles that are being stored, by their keys
    std::function<void()> m_goOn; ///< closes the question whether to go on, while it is asked
};

} // namespace qorjyn
