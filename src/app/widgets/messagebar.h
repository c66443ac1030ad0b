// A message inside the page: what happened, to which record, what to do, and the point of the rules.
#pragma once

#include "app/shell/theme.h"
#include "domain/rule.h"

#include <QFrame>
#include <QUrl>
#include <functional>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace qorjyn {

/// Never stops the user; hidden until it has something to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    struct Sentence
    {
        QString text; ///< a whole sentence
        Rule rule = Rule::None;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    using Sentences = std::function<QList<Sentence>()>;

    /// Accent informs, Good confirms, Due warns, Wrong refuses or has failed. `details` (a driver's words)
    /// are folded away. What stands here is composed again when the language changes.
    void say(Tone kind, Sentences sentences, const QString &details = {});
    void say(Tone kind, const std::function<QString()> &sentence);
    /// A sentence that keeps its language, for a dialog or a view that says it again.
    void say(Tone kind, const QString &sentence, Rule rule = Rule::None, const QString &details = {});
    void clear();
    [[nodiscard]] QString text() const; ///< the sentences without markup

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();

    Tone m_kind = Tone::Accent;
    Sentences m_compose;
    QList<Sentence> m_sentences;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_more;
    QToolButton *m_close;
    QPlainTextEdit *m_details;
};

/// What opens a point of the Rules when it is opened as an address.
[[nodiscard]] QUrl ruleAddress(Rule rule);
/// "point 6 of the Rules" as a link that opens it; empty for None.
[[nodiscard]] QString ruleLink(Rule rule);

} // namespace qorjyn
