#include "app/shell/keyplaces.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QWidget>

/// Qt's own way to ask the shortcuts, which QtTest uses, too; 6.4 has no other for a key that was translated.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *object, ulong timestamp, int key,
                                               Qt::KeyboardModifiers modifiers, const QString &text,
                                               bool autoRepeat, ushort count);

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {

constexpr char digitsProperty[] = "digitKeys";

// The codes that X11 and Wayland give the keys of a keyboard: evdev's, plus eight.
constexpr quint32 firstDigit = 10;
constexpr quint32 russianStop = 61;

struct Row
{
    quint32 first;
    QStringView letters;
};
constexpr Row rows[] = {
    {firstDigit, u"1234567890"}, {24, u"QWERTYUIOP"}, {38, u"ASDFGHJKL"}, {52, u"ZXCVBNM"}};

/// What stands on the key's cap in Latin; null for a key of none of these rows.
QChar latinOf(quint32 code)
{
    for (const Row &row : rows)
        if (code >= row.first && code < row.first + quint32(row.letters.size()))
            return row.letters[qsizetype(code - row.first)];
    return {};
}

bool wantsDigits(const QWidget *widget)
{
    return widget &&
           (widget->property(digitsProperty).toBool() || qobject_cast<const QAbstractSpinBox *>(widget) ||
            qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()));
}

} // namespace

KeyPlaces::KeyPlaces(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void KeyPlaces::giveDigits(QWidget *field, bool digits)
{
    field->setProperty(digitsProperty, digits);
}

bool KeyPlaces::eventFilter(QObject *watched, QEvent *event)
{
    if (m_sending || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QObject::eventFilter(watched, event);
    auto *receiver = qobject_cast<QWidget *>(watched);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const QChar latin = latinOf(key.nativeScanCode());
    const auto held = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!receiver)
        return QObject::eventFilter(watched, event);
    const QScopedValueRollback sending(m_sending, true);
    if (held == Qt::NoModifier && event->type() == QEvent::KeyPress && wantsDigits(receiver))
        return sendDigit(receiver, key);
    if (held == Qt::ControlModifier && !latin.isNull() && key.key() != latin.unicode()) {
        if (event->type() == QEvent::KeyPress)
            sendShortcut(receiver, key);
        return event->type() == QEvent::KeyPress;
    }
    return false;
}

void KeyPlaces::sendShortcut(QWidget *receiver, const QKeyEvent &key)
{
    const int latin = latinOf(key.nativeScanCode()).unicode();
    if (qt_sendShortcutOverrideEvent(receiver, ulong(key.timestamp()), latin, key.modifiers(), {},
                                     key.isAutoRepeat(), ushort(key.count())))
        return;
    QKeyEvent translated(QEvent::KeyPress, latin, key.modifiers(), QString(), key.isAutoRepeat(),
                         ushort(key.count()));
    QCoreApplication::sendEvent(receiver, &translated);
}

bool KeyPlaces::sendDigit(QWidget *receiver, const QKeyEvent &key)
{
    const QChar latin = key.nativeScanCode() == russianStop ? QChar(u'.') : latinOf(key.nativeScanCode());
    if (latin.isNull() || latin.isLetter() || (key.modifiers() & Qt::ShiftModifier) || key.text() == latin)
        return false;
    QKeyEvent translated(QEvent::KeyPress, latin.unicode(), key.modifiers(), QString(latin),
                         key.isAutoRepeat(), ushort(key.count()));
    QCoreApplication::sendEvent(receiver, &translated);
    return true;
}

} // namespace qorjyn
