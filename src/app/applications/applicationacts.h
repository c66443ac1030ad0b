// What is done with an application once it is typed: register it, return it, withdraw it, receive it again.
// What is typed is stored before.
#pragma once

#include "app/applications/applicationsaver.h"
#include "app/shell/context.h"

#include <QObject>

namespace qorjyn {

class ApplicationActs : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    ApplicationActs(AppContext &context, ApplicationSaver &saver, QWidget *window);

    /// Asks first where the form lacks what it may lack.
    void registerIt(const Application &typed);
    /// Each asks for its reason; `name` is what the application is called.
    void returnIt(const QString &name);
    void withdraw(const QString &name);
    void receiveAgain();

Q_SIGNALS:
    void registered(qorjyn::ApplicationId id, const qorjyn::RegisterNumber &number);
    void performed(); ///< another act of these
    void refused(const qorjyn::Failure &failure);

private:
    void storeAndRegister();
    template <class A>
    void perform(const A &what, const Dialogs::Outcome &outcome = {});
    [[nodiscard]] static QString notStored();
    [[nodiscard]] QString sentencesOf(const Failure &failure) const;

    AppContext &m_context;
    ApplicationSaver &m_saver;
    QWidget *m_window;
};

} // namespace qorjyn
