// The points of the rules: the official Kazakh text, and what each asks in the reader's language.
#pragma once

#include "domain/codes.h"
#include "domain/rule.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTextBrowser;

namespace qorjyn {

/// The point's official text in Kazakh, paragraphs separated by line ends; empty for None.
[[nodiscard]] QString ruleText(Rule rule);
/// What the point asks, in a sentence or two.
[[nodiscard]] QString ruleSummary(Rule rule, Language language);

class RuleView : public QDialog
{
    Q_OBJECT

public:
    explicit RuleView(QWidget *parent = nullptr);

    void showRule(Rule rule, Language language);
    [[nodiscard]] Rule rule() const { return m_rule; }

private:
    void fillPoints();

    Rule m_rule = Rule::R2;
    Language m_language = Language::Kazakh;
    QComboBox *m_points;
    QLabel *m_heading;
    QLabel *m_summary;
    QLabel *m_source;
    QTextBrowser *m_text;
};

} // namespace qorjyn
