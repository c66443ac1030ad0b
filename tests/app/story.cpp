#include "app/story.h"

#include "app/widgets/messagebar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>

namespace qorjyn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms: under sanitizers, on a busy machine

} // namespace

Story::Story(QDate day)
    : Driver(m_program), m_day(day.toJulianDay()),
      m_program(
          m_database.location(), m_database.folder() + u"/files"_s, m_theme, m_languages,
          [this] { return rehearsalClock(QDate::fromJulianDay(m_day))(); }, &m_dialogs)
{
    m_languages.set(Language::Kazakh);
    m_program.window().resize(1366, 768);
    m_program.start();
    if (!QTest::qWaitForWindowExposed(&m_program.window()))
        throw StoryError(u"the window does not come"_s);
}

void Driver::until(const std::function<bool()> &so, const QString &what)
{
    if (QTest::qWaitFor(so, patience))
        return;
    QString said;
    for (const MessageBar *bar : m_worked.window().findChildren<MessageBar *>())
        if (bar->isVisible())
            said += u" · "_s + bar->text();
    throw StoryError(u"waited in vain: "_s + what + said);
}

void Driver::showTab(int index)
{
    m_worked.window().showPage(index);
}

void Driver::focus(QWidget &widget)
{
    widget.window()->activateWindow(); // a dialog that closed leaves no window active
    if (!QTest::qWaitForWindowActive(widget.window()))
        throw StoryError(u"the window is not active"_s);
    widget.setFocus();
}

void Driver::press(const QString &name)
{
    auto &button = the<QAbstractButton>(name);
    until([&] { return button.isVisible() && button.isEnabled(); }, name);
    // A check box answers on its square and its words, not beside them.
    QTest::mouseClick(&button, Qt::LeftButton, {},
                      qobject_cast<QCheckBox *>(&button) ? QPoint(8, button.height() / 2)
                                                         : button.rect().center());
}

void Driver::type(const QString &name, const QString &text)
{
    auto &field = the<QLineEdit>(name);
    until([&] { return field.isVisible() && !field.isReadOnly(); }, name);
    focus(field);
    field.clear();
    typeText(&field, text);
    QTest::keyClick(&field, Qt::Key_Tab);
}

void Driver::says(const QString &name, const QString &part)
{
    auto &bar = the<MessageBar>(name);
    if (!QTest::qWaitFor([&] { return bar.isVisible() && bar.text().contains(part); }, patience))
        throw StoryError(u"%1 does not say “%2” but “%3”"_s.arg(name, part, bar.text()));
}

} // namespace qorjyn::test
