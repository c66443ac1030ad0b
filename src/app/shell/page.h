// One tab of the main window: what the window needs to know of it and no more.
#pragma once

#include "app/shell/reference.h"
#include "domain/rule.h"
#include "storage/today.h"

#include <QWidget>

namespace qorjyn {

/// A tab's page. It reads and writes by itself; to the window it only says how many things wait, what was
/// saved, and where a link leads.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// How it stands with what is typed into the page.
    enum class Kept {
        Stored,   ///< all of it is in the database
        Typing,   ///< not in the database yet; kept on this computer
        NotStored ///< the database did not take it, and the page says why
    };

    [[nodiscard]] virtual QString title() const = 0;     ///< in the language that is on
    [[nodiscard]] virtual QString iconName() const = 0;  ///< of resources/icons
    [[nodiscard]] virtual QString helpTopic() const = 0; ///< file name under resources/help/<language>

    /// Sets every text again; called after the language has changed.
    virtual void retranslate() = 0;
    /// Shows the record; false where this tab has no such kind.
    virtual bool open(const Reference &reference) = 0;
    /// False while something typed would be lost by quitting; the page asks its user by itself.
    [[nodiscard]] virtual bool mayClose() { return true; }
    [[nodiscard]] virtual Kept kept() const { return Kept::Stored; }
    /// How many things of the tab wait, for the number beside its name.
    [[nodiscard]] virtual int waiting(const TabCounts &) const { return 0; }

Q_SIGNALS:
    void keptChanged();
    void saved(const QString &sentence);
    void referenceActivated(const qorjyn::Reference &reference);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace qorjyn
