// The questions of Dialogs as real, window-modal dialogs that never block the event loop.
#pragma once

#include "app/shell/dialogs.h"

namespace qorjyn {

class ScreenDialogs : public Dialogs
{
public:
    void message(QWidget *parent, const Question &said) override;
    std::function<void()> confirm(QWidget *parent, const Question &question,
                                  std::function<void(bool)> answered) override;
    void choose(QWidget *parent, const Question &question,
                std::function<void(std::optional<bool>)> answered) override;
    void ask(QWidget *parent, const Question &question, const QString &initial,
             std::function<void(std::optional<QString>)> answered) override;
    void askReason(QWidget *parent, const Question &question, Reasoned act) override;
    void openFiles(QWidget *parent, const QString &title, const QString &filter,
                   std::function<void(QStringList)> answered) override;
    void saveFile(QWidget *parent, const QString &title, const QString &proposedName, const QString &filter,
                  std::function<void(std::optional<QString>)> answered) override;
    void preview(QWidget *parent, const QString &title, std::function<void(QPrinter *)> paint) override;
};

} // namespace qorjyn
