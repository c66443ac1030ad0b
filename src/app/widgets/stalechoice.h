// Two buttons for a form whose record another desk has stored in between: theirs, or what is typed here.
#pragma once

#include <QWidget>

class QPushButton;

namespace qorjyn {

/// Its form shows it where there is something to choose, and hides it when the choice is carried out.
class StaleChoice : public QWidget
{
    Q_OBJECT

public:
    /// The buttons are named `form` + "LoadStored" and `form` + "StoreMine".
    explicit StaleChoice(const QString &form, QWidget *parent = nullptr);

    /// To be chosen from; without `mine` where what is typed can no longer be stored.
    void offer(bool mine = true);

    void retranslate();

Q_SIGNALS:
    void theirsChosen();
    void mineChosen();

private:
    QPushButton *m_theirs, *m_mine;
};

} // namespace qorjyn
