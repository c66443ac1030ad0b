// The head of an application: what it is called, its state, and the acts that this state allows.
#pragma once

#include "app/shell/context.h"
#include "domain/application.h"

#include <QWidget>
#include <memory>

class QMenu;

namespace Ui {
class ApplicationHead;
}

namespace qorjyn {

class Permits;

class ApplicationHead : public QWidget
{
    Q_OBJECT

public:
    ApplicationHead(AppContext &context, Permits &permits, QMenu *prints, QWidget *parent = nullptr);
    ~ApplicationHead() override;

    void show(const Application &application);
    /// The number in the register, or that it is new.
    [[nodiscard]] QString name() const;
    /// As if the button were pressed, where it is offered.
    void pressRegister();
    void retranslate();

Q_SIGNALS:
    void registerAsked();
    void returnAsked();
    void withdrawalAsked();
    void receivedAgain();
    /// The button that has the keyboard is about to go, since its act is done.
    void actDone();

private:
    AppContext &m_context;
    std::unique_ptr<Ui::ApplicationHead> m_ui;
    Application m_application;
};

} // namespace qorjyn
