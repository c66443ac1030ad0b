// Keys by their place on the keyboard, where the letter of the layout that is on would be of no use:
// shortcuts in a Kazakh or Russian layout, and digits in fields of numbers (the Kazakh layout has letters on
// its row of digits).
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace qorjyn {

/// Watches the keys of the whole application while it lives.
class KeyPlaces : public QObject
{
    Q_OBJECT

public:
    explicit KeyPlaces(QObject *parent = nullptr);

    /// In this field (or on this table, until it is called again) the row of digits gives digits in every
    /// layout, and the key of the Russian full stop a full stop.
    static void giveDigits(QWidget *field, bool digits = true);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void sendShortcut(QWidget *receiver, const QKeyEvent &key);
    [[nodiscard]] static bool sendDigit(QWidget *receiver, const QKeyEvent &key);

    bool m_sending = false; ///< what is sent from here is not looked at again
};

} // namespace qorjyn
