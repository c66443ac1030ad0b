#include "app/shell/permits.h"

#include "app/shell/plaintip.h"
#include "app/shell/viewwatch.h"
#include "storage/library.h"

#include <QEvent>
#include <QWidget>
#include <algorithm>

namespace qorjyn {

Permits::Permits(AppContext &context, QWidget *parent) : QObject(parent), m_context(context)
{
    auto *watch = new ViewWatch(
        context.database, parent, [](const Changes &changes) { return changes.has(Topic::Staff); },
        [this](const Changes &) { read(); });
    connect(&context.database, &Database::loginChanged, watch, &ViewWatch::readWhenSeen);
}

void Permits::guard(QWidget *button, const QList<Role> &roles)
{
    m_offers.insert(button, {.roles = roles, .enabled = true, .whyNot = {}, .ownTip = {}, .saidTip = {}});
    button->installEventFilter(this);
    connect(button, &QObject::destroyed, this, [this, button] { m_offers.remove(button); });
    apply(button);
}

void Permits::offer(QWidget *button, bool enabled, const QString &whyNot)
{
    Offer &offer = m_offers[button];
    offer.enabled = enabled;
    offer.whyNot = whyNot;
    apply(button);
}

void Permits::retranslate()
{
    for (auto offer = m_offers.cbegin(); offer != m_offers.cend(); ++offer)
        apply(offer.key());
}

void Permits::read()
{
    m_reading.ask(
        this, [login = m_context.database.login()](Transaction &t) { return staffMemberByLogin(t, login); },
        [this](const std::optional<StaffMember> &member) {
            m_known = true;
            m_nobody = !member || member->locked;
            m_roles = member ? member->roles : QList<Role>();
            retranslate();
            Q_EMIT rolesRead();
        });
}

QString Permits::refusal(const QList<Role> &roles) const
{
    const auto has = [this](Role role) { return m_roles.contains(role); };
    if (!m_known || roles.isEmpty() || (!m_nobody && std::ranges::any_of(roles, has)))
        return {};
    if (m_nobody)
        return m_context.words().sentence({.code = u"staff.nobody"_s});
    QStringList codes;
    for (const Role role : roles)
        codes.append(code(role));
    return m_context.words().sentence({.code = u"staff.role"_s, .arguments = {codes.join(u", "_s)}});
}

void Permits::apply(QWidget *button)
{
    Offer &offer = m_offers[button];
    const QString refused = refusal(offer.roles);
    const QString said = !refused.isEmpty() ? refused : offer.enabled ? QString() : offer.whyNot;
    m_applying = true;
    if (offer.saidTip.isEmpty())
        offer.ownTip = button->toolTip();
    offer.saidTip = plainTip(said);
    button->setToolTip(said.isEmpty() ? offer.ownTip : offer.saidTip);
    button->setAccessibleDescription(said);
    button->setEnabled(offer.enabled && refused.isEmpty());
    m_applying = false;
}

bool Permits::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::ToolTipChange && !m_applying && button && m_offers.contains(button)) {
        // The page named its button anew; why it is disabled is said all the same.
        Offer &offer = m_offers[button];
        offer.ownTip = button->toolTip();
        if (!offer.saidTip.isEmpty()) {
            m_applying = true;
            button->setToolTip(offer.saidTip);
            m_applying = false;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace qorjyn
