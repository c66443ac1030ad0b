// Which buttons the one who works now may press: hides whose roles are read, and what the tooltips say.
#pragma once

#include "app/shell/context.h"

#include <QHash>
#include <QObject>
#include <span>

class QWidget;

namespace qorjyn {

/// A button that an act stands behind is offered to those whose roles may perform it (the act's own
/// `actRoles`); for others it is disabled, and its tooltip names the roles. Storage checks the same again.
class Permits : public QObject
{
    Q_OBJECT
public:
    /// For the buttons of `parent`, which is looked at when its roles are read.
    explicit Permits(AppContext &context, QWidget *parent);

    template <class A>
    void guard(QWidget *button)
    {
        guard(button, {A::actRoles.begin(), A::actRoles.end()});
    }
    /// What the page says of a guarded button: `whyNot`, where there is one, is a sentence that stands in the
    /// tooltip while the button is disabled. A role that is missing comes first.
    void offer(QWidget *button, bool enabled, const QString &whyNot = {});
    /// Why the one who works now may not perform the act; empty where he may, or it is not known yet.
    template <class A>
    [[nodiscard]] QString refusal() const
    {
        return refusal({A::actRoles.begin(), A::actRoles.end()});
    }
    /// Says the tooltips anew, in another language.
    void retranslate();

Q_SIGNALS:
    void rolesRead();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Offer
    {
        QList<Role> roles;
        bool enabled = true;
        QString whyNot;
        QString ownTip; ///< the button's own tooltip, while another one stands there
        QString saidTip;
    };
    void guard(QWidget *button, const QList<Role> &roles);
    void read();
    void apply(QWidget *button);
    [[nodiscard]] QString refusal(const QList<Role> &roles) const;

    AppContext &m_context;
    Reading m_reading{m_context.database};
    QHash<QWidget *, Offer> m_offers;
    QList<Role> m_roles;  ///< of who works now
    bool m_known = false; ///< whether they were read: until then nothing is refused here
    bool m_nobody = false;
    bool m_applying = false;
};

} // namespace qorjyn
