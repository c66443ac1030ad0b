#include "app/applications/applicationhead.h"

#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/permits.h"
#include "app/widgets/tones.h"
#include "commands/applicationacts.h"
#include "ui_ApplicationHead.h"

namespace qorjyn {

ApplicationHead::ApplicationHead(AppContext &context, Permits &permits, QMenu *prints, QWidget *parent)
    : QWidget(parent), m_context(context), m_ui(std::make_unique<Ui::ApplicationHead>())
{
    m_ui->setupUi(this);
    m_ui->applicationHeading->setFont(headingFont(font()));
    m_ui->applicationPrint->setIcon(icon(u"printer"_s));
    m_ui->applicationPrint->setMenu(prints);
    setPrimary(m_ui->applicationRegister);
    permits.guard<RegisterApplication>(m_ui->applicationRegister);
    permits.guard<ReturnApplication>(m_ui->applicationReturn);
    permits.guard<WithdrawApplication>(m_ui->applicationWithdraw);
    permits.guard<ReceiveAgain>(m_ui->applicationAgain);
    connect(m_ui->applicationRegister, &QPushButton::clicked, this, &ApplicationHead::registerAsked);
    connect(m_ui->applicationReturn, &QPushButton::clicked, this, &ApplicationHead::returnAsked);
    connect(m_ui->applicationWithdraw, &QPushButton::clicked, this, &ApplicationHead::withdrawalAsked);
    connect(m_ui->applicationAgain, &QPushButton::clicked, this, &ApplicationHead::receivedAgain);
}

ApplicationHead::~ApplicationHead() = default;

void ApplicationHead::show(const Application &application)
{
    m_application = application;
    const ApplicationState state = application.state;
    m_ui->applicationHeading->setText(name());
    m_ui->applicationState->setState(m_context.words().applicationState(state), toneOf(state));
    const bool isRegistered = state == ApplicationState::Registered;
    const bool isReturned = state == ApplicationState::Returned;
    const std::pair<QPushButton *, bool> acts[] = {
        {m_ui->applicationRegister, state == ApplicationState::Draft},
        {m_ui->applicationReturn, isRegistered},
        {m_ui->applicationWithdraw, isRegistered || isReturned},
        {m_ui->applicationAgain, isReturned}};
    for (const auto &[button, offered] : acts)
        if (!offered && window()->focusWidget() == button)
            Q_EMIT actDone(); // before the button goes, and the keyboard to whatever comes next to it
    for (const auto &[button, offered] : acts)
        button->setVisible(offered);
}

QString ApplicationHead::name() const
{
    return m_application.number ? formatted(*m_application.number) : tr("New application");
}

void ApplicationHead::pressRegister()
{
    if (m_application.state == ApplicationState::Draft)
        m_ui->applicationRegister->click();
}

void ApplicationHead::retranslate()
{
    m_ui->retranslateUi(this);
    show(m_application);
}

} // namespace qorjyn
