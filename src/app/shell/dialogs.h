// Every question that stops the user: on the screen they are dialogs, in tests they are answered at once.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace qorjyn {

struct Question
{
    QString title;   ///< the window's title
    QString text;    ///< a whole sentence: what will happen to which record
    QString accept;  ///< the verb on the button that does it
    QString details; ///< shown on demand; may be empty
    bool destroys = false;
    QString decline = {}; ///< the verb on the button that does not, of choose()
};

/// All answers come later, through the function handed over; none of the calls blocks. `parent` is the
/// window that the dialog belongs to; when it goes, the answer never comes.
class Dialogs
{
public:
    /// What came of an act: empty when it is done, or the sentence of its refusal.
    using Outcome = std::function<void(const QString &refusal)>;
    /// Begins the act with the reason, and calls the outcome once.
    using Reasoned = std::function<void(const QString &reason, const Outcome &outcome)>;

    virtual ~Dialogs() = default;

    virtual void message(QWidget *parent, const Question &said) = 0;
    /// Answers with what closes the question as accepted, where it has settled itself; harmless afterwards.
    virtual std::function<void()> confirm(QWidget *parent, const Question &question,
                                          std::function<void(bool)> answered) = 0;
    /// Whether it is accepted or declined; nothing when cancelled, and nothing is to be done then.
    virtual void choose(QWidget *parent, const Question &question,
                        std::function<void(std::optional<bool>)> answered) = 0;
    /// A line of text; nothing when cancelled.
    virtual void ask(QWidget *parent, const Question &question, const QString &initial,
                     std::function<void(std::optional<QString>)> answered) = 0;
    /// A reason of any number of lines for an act. The dialog stays, with what was typed, until the act is
    /// done; it shows each refusal. When cancelled, the act is not begun (again).
    virtual void askReason(QWidget *parent, const Question &question, Reasoned act) = 0;
    /// `filter` as QFileDialog takes it; an empty list when cancelled.
    virtual void openFiles(QWidget *parent, const QString &title, const QString &filter,
                           std::function<void(QStringList)> answered) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &proposedName,
                          const QString &filter, std::function<void(std::optional<QString>)> answered) = 0;
    /// Shows the preview; `paint` draws all pages and is called again for each printer chosen.
    virtual void preview(QWidget *parent, const QString &title, std::function<void(QPrinter *)> paint) = 0;
};

} // namespace qorjyn
