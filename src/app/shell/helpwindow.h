// The user's help: the topics of resources/help in the language that is on.
#pragma once

#include "domain/codes.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace qorjyn {

/// The topics in their order, as resources/help/topics.txt lists them.
[[nodiscard]] QStringList helpTopics();

class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// An unknown or empty topic opens the first.
    void showTopic(const QString &topic, Language language);
    [[nodiscard]] QString topic() const { return m_topic; }

private:
    void fillTopics();

    QString m_topic;
    Language m_language = Language::Kazakh;
    QListWidget *m_topics;
    QTextBrowser *m_text;
};

} // namespace qorjyn
