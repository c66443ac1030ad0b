// What is printed of an application: its form, filled in or blank, those of all that wait, the letter of
// return.
#pragma once

#include "app/shell/context.h"
#include "domain/application.h"

#include <QMenu>
#include <functional>

class QAction;

namespace qorjyn {

/// The menu from which it is chosen.
class ApplicationPrints : public QMenu
{
    Q_OBJECT

public:
    /// `typed` gives the application as it stands in the form now.
    ApplicationPrints(AppContext &context, std::function<Application()> typed, QWidget *parent);

    /// A letter goes with what was returned, and with nothing else.
    void setReturned(bool returned) { m_letter->setVisible(returned); }
    void retranslate();

Q_SIGNALS:
    /// What came of it, in a whole sentence; `details` are the system's own words.
    void told(qorjyn::Tone kind, const QString &sentence, const QString &details);

private:
    void printForm(bool blank);
    void printWaiting();
    void printLetter();
    void savePdf();

    AppContext &m_context;
    std::function<Application()> m_typed;
    QAction *m_filled, *m_pdf, *m_blank, *m_waiting, *m_letter;
};

} // namespace qorjyn
