// The program's questions, answered at once by a test that said beforehand how.
#pragma once

#include "app/shell/dialogs.h"

#include <QList>

namespace qorjyn::test {

class AnsweredDialogs : public Dialogs
{
public:
    bool confirms = true;         ///< the answer to every confirm()
    bool cancels = false;         ///< every choose() is left without an answer; else it is `confirms`
    std::optional<QString> line;  ///< the answer to every ask() and askReason()
    QStringList outcomes;         ///< what askReason() was told of each act; empty where it was done
    QStringList opened;           ///< the answer to every openFiles()
    std::optional<QString> saved; ///< the answer to every saveFile()
    QPrinter *printer = nullptr;  ///< preview() paints on it where there is one
    QList<Question> asked;        ///< what was said and asked, in order
    QStringList previews;         ///< titles of the previews shown

    void message(QWidget *, const Question &said) override { asked.append(said); }
    std::function<void()> confirm(QWidget *, const Question &question,
                                  std::function<void(bool)> answered) override
    {
        asked.append(question);
        answered(confirms);
        return [] {};
    }
    void choose(QWidget *, const Question &question,
                std::function<void(std::optional<bool>)> answered) override
    {
        asked.append(question);
        answered(cancels ? std::nullopt : std::optional(confirms));
    }
    void ask(QWidget *, const Question &question, const QString &,
             std::function<void(std::optional<QString>)> answered) override
    {
        asked.append(question);
        answered(line);
    }
    void askReason(QWidget *, const Question &question, Reasoned act) override
    {
        asked.append(question);
        if (line)
            act(*line, [this](const QString &refusal) { outcomes.append(refusal); });
    }
    void openFiles(QWidget *, const QString &, const QString &,
                   std::function<void(QStringList)> answered) override
    {
        answered(opened);
    }
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  std::function<void(std::optional<QString>)> answered) override
    {
        answered(saved);
    }
    void preview(QWidget *, const QString &title, std::function<void(QPrinter *)> paint) override
    {
        previews.append(title);
        if (printer)
            paint(printer);
    }
};

} // namespace qorjyn::test
